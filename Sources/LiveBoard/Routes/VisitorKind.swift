/// The columns of the table of routes.
enum VisitorKind: String, Hashable, Sendable, CaseIterable {
    case nobody
    case participant
    case organiser
    /// A wall, or a tablet at a room’s door.
    case screen

    /// Everybody.
    static let all = Set(allCases)
    /// Everybody who came in.
    static let inside: Set<VisitorKind> = [.participant, .organiser]
    /// Everybody who came in, and the screens of the room.
    static let watching: Set<VisitorKind> = [.participant, .organiser, .screen]
}
