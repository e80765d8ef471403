import Markup
import Registration
import Unconference

/// A way back in for those who lost their link: by mail where there is mail, at the desk otherwise.
enum WayBackPage {
    /// The form.
    static func page(_ call: Call, isSent: Bool = false) -> Hypertext {
        Frame(call, "Way back in", .none).page(
            """
            <h1>Lost your link?</h1>
            \(if: isSent, "<p class=\"said\" role=\"status\">If we know that address, a link is on its way. It is good once, for ten minutes.</p>")
            \(if: !call.board.sendsMail, "<p class=\"lead\">Ask an organiser: they make you another in a moment.</p>")
            \(if: call.board.sendsMail, form)

            """
        )
    }

    private static let form: Hypertext = """
        <form class="form" method="post" action="/do/way-back">
        \(Forms.line("email", "The address that you signed up with", "", limit: 254, required: true, autocomplete: "email", type: "email"))
        <p class="go"><button class="button first">Send me a link</button></p>
        </form>
        <p class="soft">No address given, or not reached? An organiser makes you another in a moment.</p>
        """
}
