/// Who does something.
public enum Actor: Hashable, Sendable {
    /// Somebody who runs the event, by the name they gave their access.
    case organiser(String)
    /// Somebody who takes part, for themselves.
    case participant(Participant.ID)
    /// The program by itself, such as when a place passes on to the next in line.
    case program

    /// Whether it is somebody who runs the event, or the program on their behalf.
    public var runsTheEvent: Bool {
        switch self {
        case .organiser, .program: true
        case .participant: false
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
        } else {
            return nil
        }
    }

    /// `organiser sam`, `participant 12` or `program`.
    public var description: String {
        switch self {
        case .organiser(let name): "organiser \(name)"
        case .participant(let id): "participant \(id)"
        case .program: "program"
        }
    }
}
