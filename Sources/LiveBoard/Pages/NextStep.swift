import Markup
import Registration
import Unconference

/// The one thing that somebody should do next, by how far the event has come.
enum NextStep {
    /// The card with the step.
    static func piece(_ call: Call, _ own: OwnView) -> Hypertext {
        """
        <section class="step" id="step" data-live aria-label="\(call.guestWords.steps.label)">
        \(content(call, own))
        </section>

        """
    }

    private static func content(_ call: Call, _ own: OwnView) -> Hypertext {
        let words = call.guestWords.steps
        switch own.person.standing {
        case .waiting: return standing(words.inLine((own.before ?? 0) + 1), words.inLineHelp)
        case .offered:
            let hours = own.person.offerUntil.map { Int(Clock.hours(from: call.now, until: $0)) }
            return standing(words.held(hours), words.heldHelp)
        case .cancelled: return standing(words.cancelled, words.cancelledHelp)
        case .registered: return coming(call, own)
        }
    }

    private static func standing(_ text: String, _ help: String) -> Hypertext {
        """
        <p><b>\(text)</b></p>
        <p class="soft">\(help)</p>
        """
    }

    private static func coming(_ call: Call, _ own: OwnView) -> Hypertext {
        let words = call.guestWords.steps
        let rules = call.view.event.wishes
        switch call.view.phase {
        case .announced: return own.person.stuck == nil ? step(words.stuck, "/me") : step(words.place, "/me")
        case .pitching:
            return own.pitched.isEmpty ? step(words.pitch, "/topics/new") : step(words.second, "/topics")
        case .voting:
            let left = rules.budget - own.wishes.count
            return step(left > 0 ? words.choose(left, rules.budget) : words.chosen, "/topics")
        case .planning: return step(words.planning, "/board")
        case .live: return onTheDay(call, own)
        case .closing: return step(own.commitment == nil ? words.commitment : words.aha, "/closing")
        case .wrapUp: return step(words.writeUp, "/notes")
        case .retired: return "<p>\(words.retired)</p>"
        }
    }

    private static func onTheDay(_ call: Call, _ own: OwnView) -> Hypertext {
        let words = call.guestWords.steps
        if let slot = call.view.slot(at: call.now), slot.kind == .session,
            let session = own.session(in: slot.id, on: call.view)
        {
            return step(words.here(session.title), "/notes/\(session.id.number)")
        }
        let encounters = Encounter.all(of: own.person.id, in: call.scene.gathering)
        if let encounter = encounters.first(where: { $0.reply == nil }) {
            let names = encounter.peers.map(\.name).joined(separator: call.language.and)
            return step(words.meet(names, encounter.place), "/meet")
        }
        return step(words.on, "/board")
    }

    private static func step(_ step: GuestWords.Step, _ path: String) -> Hypertext {
        """
        <p class="what"><bdi>\(step.title)</bdi></p>
        <p class="soft">\(step.detail)</p>
        <p class="go"><a class="button first" href="\(path)">\(step.verb)</a></p>
        """
    }
}
