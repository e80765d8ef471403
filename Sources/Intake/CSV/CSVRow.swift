/// One record of a table, and the line on which it begins.
public struct CSVRow: Hashable, Sendable {
    /// The line on which the record begins, from 1; quoted line breaks make a record longer than a line.
    public var line: Int
    /// The cells, as many as the table has columns.
    public var cells: [String]

    /// A record of a table.
    public init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }
}
