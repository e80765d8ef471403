import Unconference

/// One row of an export, by the fields that its columns fill.
public struct SheetRow: Sendable {
    /// The line on which it begins.
    public let line: Int
    private let cells: [String]
    private let columns: [ImportField: [Int]]

    init(_ row: CSVRow, columns: [ImportField: [Int]]) {
        line = row.line
        cells = row.cells
        self.columns = columns
    }

    /// What the first column of a field that says something says; nil when none does.
    public func text(_ field: ImportField) -> String? {
        for column in columns[field] ?? [] where cells.indices.contains(column) {
            let text = cells[column].trimmed
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// What all columns of a field say, with the place of each.
    func all(_ field: ImportField) -> [(column: Int, text: String)] {
        (columns[field] ?? []).compactMap { column in
            guard cells.indices.contains(column) else { return nil }
            let text = cells[column].trimmed
            return text.isEmpty ? nil : (column, text)
        }
    }

    /// Whether no cell has anything in it.
    var isBlank: Bool { cells.allSatisfy { $0.trimmed.isEmpty } }
}
