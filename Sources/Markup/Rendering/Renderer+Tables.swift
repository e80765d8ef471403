import CCMark

extension Renderer {
    /// Writes what lies between the last cell and this one, and this one's beginning.
    mutating func enterCell(_ cell: Table.Cell, isEmpty: Bool) {
        if openTable == nil {
            out.breakLine()
            // What may be wider than the window can be reached by keyboard.
            out.write(options.isPage ? "<table tabindex=\"0\">\n" : "<table>\n")
            openTable = OpenTable(number: cell.table, row: -1, column: 0)
        }
        if let open = openTable, open.row != cell.row {
            closeRow(open)
            if cell.row == 0 {
                out.write("<thead>\n")
            } else if !open.hasBody {
                out.write("<tbody>\n")
                openTable?.hasBody = true
            }
            out.write("<tr>\n")
        }
        openTable?.row = cell.row
        openTable?.column = cell.column
        openCell(cell.column, isHead: isHead(cell.row, isEmpty: isEmpty), in: cell.table)
    }

    /// Writes a cell's end, and the table's when it was the last.
    mutating func leaveCell(_ node: Node) {
        guard let open = openTable else { return }
        out.write(isHead(open.row, isEmpty: node.firstChild == nil) ? "</th>\n" : "</td>\n")
        if let next = node.next, next.type == CMARK_NODE_HEADING, tree.cell(next)?.table == open.number {
            return
        }
        closeRow(open)
        if open.hasBody { out.write("</tbody>\n") }
        out.write("</table>\n")
        openTable = nil
    }

    /// Whether a cell heads its column; in a page, an empty one heads nothing.
    private func isHead(_ row: Int, isEmpty: Bool) -> Bool { row == 0 && !(isEmpty && options.isPage) }

    private mutating func closeRow(_ open: OpenTable) {
        guard open.row >= 0 else { return }
        var column = open.column + 1
        // Short rows get empty cells, but no text makes more of them than a person would write.
        while column < columns(open.number), paddedCells < 100_000 {
            openCell(column, isHead: open.row == 0, in: open.number)
            out.write(open.row == 0 ? "</th>\n" : "</td>\n")
            column += 1
            paddedCells += 1
        }
        out.write(open.row == 0 ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    private mutating func openCell(_ column: Int, isHead: Bool, in table: Int) {
        out.write(isHead ? "<th" : "<td")
        if isHead, options.isPage { out.write(" scope=\"col\"") }
        if let name = alignment(column, in: table) {
            out.write(options.isPage ? " class=\"align-" : " align=\"")
            out.write(name)
            out.write("\"")
        }
        out.write(">")
    }

    private func columns(_ table: Int) -> Int { tree.rewriting?.tables[table].alignments.count ?? 0 }

    private func alignment(_ column: Int, in table: Int) -> StaticString? {
        switch tree.rewriting?.tables[table].alignments[column] {
        case .left: "left"
        case .center: "center"
        case .right: "right"
        case nil, .some(.none): nil
        }
    }
}
