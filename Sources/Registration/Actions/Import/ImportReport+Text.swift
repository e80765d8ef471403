import Unconference

extension ImportReport {
    /// The report as lines for a terminal: the rows, the columns, and one line with the counts.
    ///
    /// - Parameter unchanged: whether rows that change nothing are listed too.
    public func lines(listingUnchanged unchanged: Bool = true) -> [String] {
        var lines = ["\(file): \(title), \(ImportReport.counted(rowCount, "row"))"]
        for row in rows where unchanged || row.outcome != .unchanged { lines.append(row.text) }
        lines += columnLines
        for finding in findings { lines.append(finding.description) }
        lines += notices
        lines.append(summary)
        return lines
    }

    /// The counts in one line: `54 new, 2 new guests, 1 refused`.
    public var summary: String {
        let counted = ImportOutcome.allCases.compactMap { outcome in
            let count = rows.count { $0.outcome == outcome }
            let plural = count > 1 && (outcome == .guest || outcome == .duplicate) ? "s" : ""
            return count == 0 ? nil : "\(count) \(outcome.label)\(plural)"
        }
        let text = counted.isEmpty ? "no rows" : counted.joined(separator: ", ")
        return goesIn ? text : "\(text); nothing goes in while a row is refused"
    }

    private var rowCount: Int { rows.count { $0.line != nil } }

    private var columnLines: [String] {
        let used = columns.filter { $0.use == .field }.map { "\($0.header) → \($0.field ?? "")" }
        let kept = columns.filter { $0.use == .answer }.map(\.header)
        let dropped = columns.filter { $0.use == .dropped }.map(\.header)
        var lines: [String] = []
        if !used.isEmpty { lines.append("columns used: \(used.joined(separator: ", "))") }
        if !kept.isEmpty { lines.append("columns kept as answers: \(kept.joined(separator: ", "))") }
        if !dropped.isEmpty {
            lines.append(
                "columns dropped: \(dropped.joined(separator: ", ")) (`--map \"COLUMN=FIELD\"` keeps one)"
            )
        }
        return lines
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension ImportReport.Row {
    /// `line 12: changed: Ann Example (participant 3): organisation`.
    public var text: String {
        var text = line.map { "line \($0): " } ?? ""
        text += outcome.label
        let who = [name, participant.map { name == nil ? "participant \($0)" : "(participant \($0))" }]
            .compactMap { $0 }.joined(separator: " ")
        if !who.isEmpty { text += ": \(who)" }
        if !words.isEmpty { text += ": \(words.joined(separator: "; "))" }
        return text
    }
}
