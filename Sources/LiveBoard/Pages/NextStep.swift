import Markup
import Registration
import Unconference

/// The one thing that somebody should do next, by how far the event has come.
enum NextStep {
    /// The card with the step.
    static func piece(_ call: Call, _ own: OwnView) -> Hypertext {
        """
        <section class="step" id="step" data-live aria-label="Your next step">
        \(content(call, own))
        </section>

        """
    }

    private static func content(_ call: Call, _ own: OwnView) -> Hypertext {
        switch own.person.standing {
        case .waiting:
            return """
                <p>You are <b>\(Clock.ordinal((own.before ?? 0) + 1)) in line</b>.</p>
                <p class="soft">If a place frees, it is yours, and this page says so.</p>
                """
        case .offered:
            let end = own.person.offerUntil
            return """
                <p>A place is <b>held for you</b>\(end.map { " for \(Int(Clock.hours(from: call.now, until: $0))) more hours" as Hypertext }).</p>
                <p class="soft">Get your ticket at the shop, and it is yours.</p>
                """
        case .cancelled:
            return """
                <p>You don’t come to this one.</p>
                <p class="soft">Changed your mind? Ask an organiser.</p>
                """
        case .registered: return coming(call, own)
        }
    }

    private static func coming(_ call: Call, _ own: OwnView) -> Hypertext {
        let rules = call.view.event.wishes
        switch call.view.phase {
        case .announced:
            return own.person.stuck == nil
                ? step(
                    "What are you stuck on?",
                    "One sentence helps us bring the right people together.",
                    "/me",
                    "Tell us"
                )
                : step(
                    "You have a place.",
                    "Pitching opens soon. Change what you said about yourself at any time.",
                    "/me",
                    "Look at my page"
                )
        case .pitching:
            return own.pitched.isEmpty
                ? step("What is your pain?", "Pitch it: others have it too.", "/topics/new", "Pitch a topic")
                : step(
                    "Second what you’d come to.",
                    "A topic that nobody seconds sinks gently.",
                    "/topics",
                    "See the topics"
                )
        case .voting:
            let left = rules.budget - own.wishes.count
            return left > 0
                ? step(
                    "Choose what you’d come to.",
                    "You have \(left) of \(rules.budget) wishes left.",
                    "/topics",
                    "Choose"
                )
                : step(
                    "All your wishes are set.",
                    "You can change them until the board is made.",
                    "/topics",
                    "Look again"
                )
        case .planning:
            return step(
                "The board is being made.",
                "In a few minutes you will see what is on, and where.",
                "/board",
                "See the board"
            )
        case .live: return onTheDay(call, own)
        case .closing:
            return own.commitment == nil
                ? step("One thing you will do.", "Say it now, while it is clear.", "/closing", "Say it")
                : step("Was there an aha moment?", "One sentence is enough.", "/closing", "Tell it")
        case .wrapUp:
            return step(
                "Notes are being written up.",
                "Add what you remember to the sessions you were in.",
                "/notes",
                "Open the notes"
            )
        case .retired:
            return "<p>This event is over, and what was private is deleted. Thank you for coming.</p>"
        }
    }

    private static func onTheDay(_ call: Call, _ own: OwnView) -> Hypertext {
        if let slot = call.view.slot(at: call.now), slot.kind == .session,
            let session = own.session(in: slot.id, on: call.view)
        {
            return step(
                session.title,
                "You are here now. Whoever writes a line, writes for all.",
                "/notes/\(session.id.number)",
                "Write in the note"
            )
        }
        let encounters = Encounter.all(of: own.person.id, in: call.scene.gathering)
        if let encounter = encounters.first(where: { $0.reply == nil }) {
            return step(
                "Meet \(encounter.peers.map(\.name).joined(separator: " and "))",
                encounter.place.map { "At \($0)." } ?? "Somewhere with coffee.",
                "/meet",
                "Why, and when"
            )
        }
        return step("It’s on.", "Whoever comes are the right people.", "/board", "See the board")
    }

    private static func step(_ title: String, _ detail: String, _ path: String, _ verb: String) -> Hypertext {
        """
        <p class="what"><bdi>\(title)</bdi></p>
        <p class="soft">\(detail)</p>
        <p class="go"><a class="button first" href="\(path)">\(verb)</a></p>
        """
    }
}
