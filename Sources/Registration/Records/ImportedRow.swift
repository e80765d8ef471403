/// What an import remembers of one ticket: whose it is, and what the export last said about it.
///
/// Of what was said only fingerprints are kept, enough to see that the export has not changed since, so that what was
/// changed here by hand stays.
public struct ImportedRow: Hashable, Codable, Sendable {
    /// The source and its own key of the ticket: `eventbrite:12345`.
    public var key: String
    /// Whose ticket it is.
    public var participant: Participant.ID
    /// Fingerprints of what the export last said, by field: `email`, `standing`, `answer:T-shirt`.
    public var seen: [String: String]

    /// A ticket that an import has seen.
    public init(key: String, participant: Participant.ID, seen: [String: String] = [:]) {
        self.key = key
        self.participant = participant
        self.seen = seen
    }

    /// Where the ticket was sold: `eventbrite`.
    public var source: Substring { key.prefix { $0 != ":" } }
}

extension ImportedRow: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// Where a gathering keeps what imports have seen.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<ImportedRow>> {
        \.importedRows
    }
    /// A change to what an import has seen.
    public static func change(_ replacement: Replacement<ImportedRow>) -> Change { .importedRow(replacement) }
}
