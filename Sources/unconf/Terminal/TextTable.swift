/// Rows of text in columns, for a person at a terminal.
struct TextTable {
    private let header: [String]
    private var rows: [[String]] = []

    /// A table without rows yet.
    init(_ header: String...) {
        self.header = header
    }

    /// Adds a row; missing cells are empty.
    mutating func add(_ cells: String...) {
        rows.append(cells)
    }

    /// The table, the last column cut to what fits.
    ///
    /// - Parameter width: how many columns a line has; nil never cuts, as for a file or a pipe.
    func text(width: Int?) -> String {
        let all = [header] + rows
        var widths = header.indices.map { column in
            all.map { $0.indices.contains(column) ? Columns.width(of: $0[column]) : 0 }.max() ?? 0
        }
        if let width, let last = widths.indices.last {
            let others = widths.dropLast().reduce(0) { $0 + $1 + 2 }
            widths[last] = min(widths[last], max(12, width - others))
        }
        return all.map { row in
            let cells = header.indices.map { column in
                let cell = row.indices.contains(column) ? row[column] : ""
                return Columns.padded(
                    width == nil ? cell : Columns.cut(cell, to: widths[column]),
                    to: widths[column]
                )
            }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
