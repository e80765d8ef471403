import Registration

/// Who asks.
enum Visitor: Hashable, Sendable {
    /// Somebody who has not come in.
    case nobody
    /// Somebody who takes part.
    case participant(Participant.ID)
    /// Somebody who runs the event, by the name of their access.
    case organiser(String)
    /// Somebody who helps to run it, or a screen, by the name of their access.
    case helper(Role, String)

    /// Who they are as far as the table of routes goes.
    var kind: VisitorKind {
        switch self {
        case .nobody: .nobody
        case .participant: .participant
        case .organiser: .organiser
        case .helper(let role, _): VisitorKind(role)
        }
    }

    /// Who acts.
    var actor: Actor? {
        switch self {
        case .nobody: nil
        case .participant(let id): .participant(id)
        case .organiser(let name): .organiser(name)
        case .helper(let role, let name): .helper(role, name)
        }
    }

    /// Which view of the event they have.
    var audience: Audience {
        switch kind {
        case .nobody: .everybody
        case .participant, .screen, .door: .room
        case .organiser, .scribe, .observer: .desk
        }
    }

    /// Their number, when they take part.
    var participant: Participant.ID? {
        if case .participant(let id) = self { id } else { nil }
    }
}
