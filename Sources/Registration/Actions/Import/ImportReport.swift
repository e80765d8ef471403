public import Unconference

/// What an import does, row by row: what a dry run shows, and what the real one did.
public struct ImportReport: Hashable, Codable, Sendable {
    /// One row of the export, or one known ticket that is no longer in it.
    public struct Row: Hashable, Codable, Sendable {
        /// The line on which the row begins, from 1; nil for a ticket that vanished.
        public var line: Int?
        /// What becomes of it.
        public var outcome: ImportOutcome
        /// Whom it is about, where they are at the event.
        public var participant: Participant.ID?
        /// Their name.
        public var name: String?
        /// What changes, or why not, in words.
        public var words: [String]

        /// A row of a report.
        public init(
            line: Int?,
            outcome: ImportOutcome,
            participant: Participant.ID? = nil,
            name: String? = nil,
            words: [String] = []
        ) {
            self.line = line
            self.outcome = outcome
            self.participant = participant
            self.name = name
            self.words = words
        }
    }

    /// Where the tickets were sold, such as `eventbrite`.
    public var source: String
    /// What the file is, for people: `Eventbrite attendees`.
    public var title: String
    /// The file, as the person named it.
    public var file: String
    /// The rows, in the order of their lines; tickets that vanished come last.
    public var rows: [Row]
    /// What became of the columns.
    public var columns: [ImportedColumn]
    /// What the reader noticed about the file as a whole.
    public var findings: [Finding]
    /// What happens besides, such as somebody's moving up from the waitlist.
    public var notices: [String]
    /// Whether the good rows go in: there are no bad ones, or the organiser said that these may be left out.
    public var goesIn: Bool

    /// Whether the import changes nothing at all, not even what it remembers.
    public let changesNothing: Bool

    /// How many rows have each outcome; outcomes without any are left out.
    public let counts: [String: Int]

    init(
        of sheet: ImportedSheet,
        rows: [Row],
        findings: [Finding],
        notices: [String],
        changesNothing: Bool,
        partial: Bool
    ) {
        source = sheet.source
        title = sheet.title
        file = sheet.file
        columns = sheet.columns
        self.rows = rows
        self.findings = findings
        self.notices = notices
        self.changesNothing = changesNothing
        goesIn = partial || !(findings.hasErrors || rows.contains { $0.outcome == .refused })
        counts = rows.reduce(into: [:]) { $0[$1.outcome.rawValue, default: 0] += 1 }
    }

    /// The rows with an outcome.
    public func rows(_ outcome: ImportOutcome) -> [Row] { rows.filter { $0.outcome == outcome } }
}
