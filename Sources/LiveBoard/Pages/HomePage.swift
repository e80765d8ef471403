import Markup
import Registration
import Unconference

/// The first page: for guests the one next step, now and next, and their way through the day; for others what this is.
enum HomePage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let frame = Frame(
            call,
            call.visitor == .nobody ? call.guestWords.frame.welcome : call.guestWords.frame.now,
            .now
        )
        if let own = call.own { return frame.page(inside(call, own)) }
        if call.visitor != .nobody {
            return frame.page(
                "<h1 class=\"unseen\">\(call.guestWords.frame.now)</h1>\(NowAndNext.piece(call))\(workplace(call))"
            )
        }
        return frame.page(JoinPage.welcome(call, Input(), nil))
    }

    /// The way to where somebody helps.
    private static func workplace(_ call: Call) -> Hypertext {
        let words = call.guestWords.home
        let (path, label) =
            switch call.visitor.kind {
            case .door: ("/door", words.openDoor)
            case .screen: ("/wall", words.showWall)
            default: ("/desk", words.openDesk)
            }
        return "<p class=\"go\"><a class=\"button first\" href=\"\(path)\">\(label)</a></p>\n"
    }

    /// The session that one hosts, around its time: to begin it, to say that one is late, that it is over.
    private static func hosting(_ call: Call, _ own: OwnView) -> Hypertext {
        let near = call.view.topics.filter { topic in
            guard own.hosted.contains(topic.id), let cell = topic.cell,
                let slot = call.view.event.slot(cell.slot)
            else { return false }
            return slot.starts.instant.adding(seconds: -900) <= call.now && call.now < slot.ends.instant
        }
        return Hypertext(
            near.map { topic in
                """
                <section class="step" id="host-\(topic.id.number)" data-live><p class="soft">\(call.guestWords.home.youHost), \(SessionPiece.time(topic, call) ?? "")</p>
                <p class="what"><a href="/topics/\(topic.id.number)">\(topic.title)</a></p>\(SessionPiece.deeds(topic, call, back: "/"))</section>

                """
            }
        )
    }

    private static func inside(_ call: Call, _ own: OwnView) -> Hypertext {
        """
        <h1 class="greeting">\(call.guestWords.home.hello) <bdi>\(own.person.name)</bdi></h1>
        \(NextStep.piece(call, own))
        \(hosting(call, own))
        \(NowAndNext.piece(call))
        \(own.person.holdsPlace ? AgendaPiece.piece(call, own) : "")

        """
    }
}
