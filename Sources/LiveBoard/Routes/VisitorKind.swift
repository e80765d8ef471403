/// The columns of the table of routes.
enum VisitorKind: String, Hashable, Sendable, CaseIterable {
    case nobody
    case participant
    case organiser

    /// Everybody.
    static let all = Set(allCases)
    /// Everybody who came in.
    static let inside: Set<VisitorKind> = [.participant, .organiser]
}
