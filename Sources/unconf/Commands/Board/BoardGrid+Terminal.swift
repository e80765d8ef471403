import Unconference

extension BoardGrid {
    /// The board for a terminal: a grid where it fits, a list by slot where it does not.
    ///
    /// - Parameter width: how many columns a line has.
    func text(width: Int) -> String {
        guard !rooms.isEmpty, !rows.isEmpty else {
            return
                "The board has no \(rooms.isEmpty ? "rooms" : "slots") yet; `rooms` and `slots` in event.md make it."
        }
        let column = (width - 9) / rooms.count - 2
        return (column >= 14 ? grid(column: column) : list(width: width)) + waiting(width: width)
    }

    private func grid(column: Int) -> String {
        var lines: [String] = []
        let rule =
            String(repeating: "─", count: 7)
            + rooms.map { _ in "┼" + String(repeating: "─", count: column + 1) }.joined()
        lines.append(line("", rooms.map { "\($0.name) (\($0.capacity))" }, column: column))
        for row in rows {
            lines.append(rule)
            guard !row.cells.isEmpty else {
                lines.append("\(row.starts)  │ \(row.title ?? row.kind)")
                continue
            }
            let texts = row.cells.map { cellLines($0, width: column) }
            let height = max(2, texts.map(\.count).max() ?? 0)
            for index in 0..<height {
                let label = index == 0 ? row.starts.description : index == 1 ? row.slot.text : ""
                lines.append(
                    line(label, texts.map { $0.indices.contains(index) ? $0[index] : "" }, column: column)
                )
            }
        }
        return lines.map(BoardGrid.trimmed).joined(separator: "\n")
    }

    private func line(_ label: String, _ cells: [String], column: Int) -> String {
        Columns.padded(Columns.cut(label, to: 6), to: 7)
            + cells.map { "│ " + Columns.padded(Columns.cut($0, to: column), to: column) }.joined()
    }

    private func cellLines(_ entry: Entry, width: Int) -> [String] {
        if let topic = entry.topic {
            let mark = entry.locked ? "\(topic)* " : "\(topic) "
            return Columns.wrapped(mark + (entry.title ?? ""), to: width, lines: 4)
                + (entry.hosts.isEmpty ? ["wants a host"] : []) + [entry.session].compactMap(\.self)
        }
        if let reason = entry.blocked {
            return Columns.wrapped("× " + (reason.isEmpty ? "closed" : reason), to: width, lines: 2)
        }
        return ["free"]
            + (entry.over.map { ["(\($0.map(String.init).joined(separator: ", ")) is over)"] } ?? [])
    }

    private func list(width: Int) -> String {
        rows.map { row -> String in
            let head = "\(row.starts)–\(row.ends)  \(row.title ?? row.slot.text)"
            let lines = row.cells.map { entry -> String in
                let room = rooms.first { $0.id == entry.room }?.name ?? entry.room.text
                let holds = cellLines(entry, width: .max).joined(separator: ", ")
                return Columns.cut(
                    "  \(Columns.padded(Columns.cut(room, to: 14), to: 14)) \(holds)",
                    to: width
                )
            }
            return ([head] + lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func waiting(width: Int) -> String {
        guard !unplaced.isEmpty else { return "" }
        return "\n\nNot on the board:\n"
            + unplaced.map { Columns.cut("  \($0.topic) \($0.title) — \($0.standing)", to: width) }.joined(
                separator: "\n"
            )
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
