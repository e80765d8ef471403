/// Writes tables as CSV: RFC 4180, every cell in quotes, no cell a formula.
public enum CSVWriter {
    /// The table as text; reading it gives the same table.
    ///
    /// - Parameters:
    ///   - header: the headers.
    ///   - rows: the records, each with as many cells as there are headers.
    public static func text(header: [String], rows: [[String]]) -> String {
        var text = ""
        for row in [header] + rows { append(row, to: &text) }
        return text
    }

    private static func append(_ row: [String], to text: inout String) {
        for (index, cell) in row.enumerated() {
            if index > 0 { text += "," }
            text += "\""
            for scalar in FormulaGuard.added(to: cell).unicodeScalars {
                if scalar == "\"" { text += "\"" }
                text.unicodeScalars.append(scalar)
            }
            text += "\""
        }
        text += "\r\n"
    }
}
