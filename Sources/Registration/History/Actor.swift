/// Who does something.
public enum Actor: Hashable, Sendable {
    /// Somebody who runs the event, by the name they gave their access.
    case organiser(String)
    /// Somebody who helps to run the event, in a role, by the name of their access.
    case helper(Role, String)
    /// Somebody who takes part, for themselves.
    case participant(Participant.ID)
    /// The program by itself, such as when a place passes on to the next in line.
    case program

    /// Whether it is somebody who runs the event, or the program on their behalf.
    public var runsTheEvent: Bool {
        switch self {
        case .organiser, .program: true
        case .participant, .helper: false
        }
    }

    /// The role in which they act; nil for the program.
    public var role: Role? {
        switch self {
        case .organiser: .organiser
        case .helper(let role, _): role
        case .participant: .participant
        case .program: nil
        }
    }
}

extension Actor: LosslessStringConvertible {
    /// Reads what ``description`` writes.
    public init?(_ text: String) {
        if text == "program" {
            self = .program
        } else if text.hasPrefix("organiser ") {
            self = .organiser(String(text.dropFirst("organiser ".count)))
        } else if text.hasPrefix("participant "), let number = Int(text.dropFirst("participant ".count)) {
            self = .participant(Participant.ID(number))
        } else if let role = Role.allCases.first(where: { text.hasPrefix("\($0.rawValue) ") }),
            role != .participant
        {
            self = .helper(role, String(text.dropFirst(role.rawValue.count + 1)))
        } else {
            return nil
        }
    }

    /// `organiser sam`, `door jo`, `participant 12` or `program`.
    public var description: String {
        switch self {
        case .organiser(let name): "organiser \(name)"
        case .helper(let role, let name): "\(role.rawValue) \(name)"
        case .participant(let id): "participant \(id)"
        case .program: "program"
        }
    }
}
