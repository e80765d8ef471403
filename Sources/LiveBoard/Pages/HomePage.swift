import Markup
import Registration
import Unconference

/// The first page: for guests the one next step, now and next, and their way through the day; for others what this is.
enum HomePage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let frame = Frame(call, call.visitor == .nobody ? "Welcome" : "Now", .now)
        if let own = call.own { return frame.page(inside(call, own)) }
        if case .organiser = call.visitor {
            return frame.page("<h1 class=\"unseen\">Now</h1>\(NowAndNext.piece(call))\(desk)")
        }
        return frame.page(JoinPage.welcome(call, Input(), nil))
    }

    private static let desk: Hypertext = """
        <p class="go"><a class="button first" href="/desk">Open the desk</a></p>

        """

    private static func inside(_ call: Call, _ own: OwnView) -> Hypertext {
        """
        <h1 class="greeting">Hello <bdi>\(own.person.name)</bdi></h1>
        \(NextStep.piece(call, own))
        \(NowAndNext.piece(call))
        \(own.person.holdsPlace ? AgendaPiece.piece(call, own) : "")

        """
    }
}
