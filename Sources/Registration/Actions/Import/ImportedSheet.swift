public import Unconference

/// An export as it was understood: its tickets, what became of its columns, and what could not be read.
public struct ImportedSheet: Hashable, Sendable {
    /// Where the tickets were sold, such as `eventbrite`; the first part of every key.
    public var source: String
    /// What the file is, for people: `Eventbrite attendees`.
    public var title: String
    /// The file, as the person named it.
    public var file: String
    /// The tickets, in the order of the file.
    public var attendees: [ImportedAttendee]
    /// The columns, in the order of the file.
    public var columns: [ImportedColumn]
    /// What is wrong with the file; errors name rows that can't go in.
    public var findings: [Finding]

    /// An export as it was understood.
    public init(
        source: String,
        title: String,
        file: String,
        attendees: [ImportedAttendee],
        columns: [ImportedColumn] = [],
        findings: [Finding] = []
    ) {
        self.source = source
        self.title = title
        self.file = file
        self.attendees = attendees
        self.columns = columns
        self.findings = findings
    }

    /// The fields about which the file says something, if only that they are empty.
    var coveredFields: Set<String> {
        var fields: Set<String> = []
        for column in columns where column.use != .dropped {
            // A column with a field of its own may have answers too: what did not fit the field.
            fields.insert(SyncedField.answerPrefix + column.header)
            if let field = column.field { fields.insert(field) }
        }
        return fields
    }
}
