/// The name and the columns of the table that keeps one kind of record, and the three statements that follow from them.
struct TableShape: Sendable {
    /// The name.
    let name: String
    /// The columns that tell two records apart, besides the event.
    let key: [String]
    /// All columns besides the event, those of the key first.
    let columns: [String]
    /// Whether rows must be taken out before changed ones are put in, because something besides the key is unique.
    let isRewritten: Bool
    /// Reads all records of an event.
    let selection: String
    /// Keeps one record, in the place of the one with its key if there is one.
    let insertion: String
    /// Removes one record.
    let removal: String

    /// The table of a kind of record.
    ///
    /// - Parameter hidden: columns that no record has; their values are set once, when a row is made.
    init(
        _ name: String,
        key: [String],
        _ rest: [String] = [],
        hidden: [String] = [],
        isRewritten: Bool = false
    ) {
        self.name = name
        self.key = key
        self.isRewritten = isRewritten
        columns = key + rest
        let all = ["event"] + columns + hidden
        let marks = all.map { _ in "?" }.joined(separator: ", ")
        let updates = rest.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        let identity = ["event"] + key
        selection = "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE event = ?"
        insertion =
            "INSERT INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(marks)) "
            + "ON CONFLICT (\(identity.joined(separator: ", "))) "
            + (rest.isEmpty ? "DO NOTHING" : "DO UPDATE SET \(updates)")
        removal = "DELETE FROM \(name) WHERE \(identity.map { "\($0) = ?" }.joined(separator: " AND "))"
    }
}
