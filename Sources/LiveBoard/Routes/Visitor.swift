import Registration

/// Who asks.
enum Visitor: Hashable, Sendable {
    /// Somebody who has not come in.
    case nobody
    /// Somebody who takes part.
    case participant(Participant.ID)
    /// Somebody who runs the event, by the name of their access.
    case organiser(String)
    /// A wall, or a tablet at a room’s door, by its name.
    case screen(String)

    /// Who they are as far as the table of routes goes.
    var kind: VisitorKind {
        switch self {
        case .nobody: .nobody
        case .participant: .participant
        case .organiser: .organiser
        case .screen: .screen
        }
    }

    /// Who acts.
    var actor: Actor? {
        switch self {
        case .nobody: nil
        case .participant(let id): .participant(id)
        case .organiser(let name), .screen(let name): .organiser(name)
        }
    }

    /// Which view of the event they have.
    var audience: Audience {
        switch self {
        case .nobody: .everybody
        case .participant, .screen: .room
        case .organiser: .desk
        }
    }

    /// Their number, when they take part.
    var participant: Participant.ID? {
        if case .participant(let id) = self { id } else { nil }
    }
}
