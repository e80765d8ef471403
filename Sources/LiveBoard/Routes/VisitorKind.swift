import Registration

/// The columns of the table of routes.
enum VisitorKind: String, Hashable, Sendable, CaseIterable {
    case nobody
    case participant
    case organiser
    case scribe
    case door
    case observer
    /// A wall, or a tablet at a room’s door.
    case screen

    /// Everybody.
    static let all = Set(allCases)
    /// Everybody who came in, screens apart.
    static let inside = Set(allCases).subtracting([.nobody, .screen])
    /// Everybody who came in, and the screens of the room.
    static let watching = Set(allCases).subtracting([.nobody])
    /// Those who run the event, or help to with its board.
    static let desk: Set<VisitorKind> = [.organiser, .scribe, .observer]
    /// Those who help with the opening and the board.
    static let scribing: Set<VisitorKind> = [.organiser, .scribe]
    /// Those who let people in.
    static let admitting: Set<VisitorKind> = [.organiser, .door]

    /// Those with a role.
    init(_ role: Role) {
        self =
            switch role {
            case .participant: .participant
            case .organiser: .organiser
            case .scribe: .scribe
            case .door: .door
            case .observer: .observer
            case .screen: .screen
            }
    }

    /// The role in the table of rights; nil for nobody.
    var role: Role? { Role.allCases.first { VisitorKind($0) == self } }
}
