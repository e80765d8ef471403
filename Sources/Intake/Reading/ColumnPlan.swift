import Registration
import Unconference

/// What becomes of each column of a table.
struct ColumnPlan {
    /// The columns that fill each field, in the order of the file.
    private(set) var columns: [ImportField: [Int]] = [:]
    /// The columns for the report.
    private(set) var report: [ImportedColumn] = []
    /// What organisers mapped that the file does not have.
    private(set) var findings: [Finding] = []

    /// Decides about every column: what the organiser says, what the importer knows, what the header's words say, what
    /// the cells say, and an answer otherwise.
    init(
        of table: CSVTable,
        by importer: any Importer,
        mapping: [ColumnMapping],
        words: EventWords,
        file: String
    ) {
        let headers = table.header.map(HeaderName.init)
        var mapped: [Int: ImportField] = [:]
        for choice in mapping {
            let places = ColumnPlan.places(of: choice.column, in: headers)
            for place in places { mapped[place] = choice.field }
            guard places.isEmpty else { continue }
            let nearest = Nearest.name(to: choice.column, among: headers.map(\.text))
            findings.append(
                Finding(
                    .error,
                    "unknown-column",
                    "the file has no column “\(choice.column)”",
                    at: Place(file: file, line: 1),
                    help: nearest.map { "did you mean “\($0)”?" }
                        ?? "it has \(headers.map(\.text).joined(separator: ", "))"
                )
            )
        }
        var rules: [String: [ColumnRule]] = [:]
        for rule in importer.columns {
            for name in rule.names { rules[name, default: []].append(rule) }
        }
        var seen: [String: Int] = [:]
        for (index, header) in headers.enumerated() {
            let occurrence = seen[header.compact, default: 0] + 1
            seen[header.compact] = occurrence
            let isEmpty = !table.rows.contains { !$0.cells[index].allSatisfy(\.isWhitespace) }
            var field =
                mapped[index]
                ?? rules[header.compact]?.first { ($0.occurrence ?? occurrence) == occurrence }?.field
                ?? CommonHeaders.field(of: header)
                ?? ColumnPlan.guessed(from: table, index, header, words)
                ?? (header.compact.isEmpty ? .ignore : .answer)
            // A second column for one field is a question of its own, unless somebody says otherwise.
            if mapped[index] == nil, field != .answer, field != .ignore, columns[field] != nil {
                field = .answer
            }
            let title = occurrence == 1 ? header.text : "\(header.text) (\(occurrence))"
            note(field, index, title, isEmpty: isEmpty && mapped[index] == nil)
        }
    }

    private mutating func note(_ field: ImportField, _ index: Int, _ header: String, isEmpty: Bool) {
        var column = ImportedColumn(
            header: header,
            position: index + 1,
            use: .field,
            field: field.rawValue
        )
        switch field {
        case .ignore:
            column.use = .dropped
            column.field = nil
        case .answer:
            column.use = isEmpty ? .empty : .answer
            column.field = nil
            if !isEmpty { columns[field, default: []].append(index) }
        default:
            columns[field, default: []].append(index)
        }
        report.append(column)
    }

    /// Where a column is that an organiser names: by its header, `#3` by its place, `Company#2` by both.
    private static func places(of name: String, in headers: [HeaderName]) -> [Int] {
        let wanted = HeaderName(name)
        let parts = name.split(separator: "#", omittingEmptySubsequences: false)
        let number = parts.count == 2 ? Int(digits: parts[1]) : nil
        if let number, parts[0].isEmpty { return headers.indices.contains(number - 1) ? [number - 1] : [] }
        let same = headers.indices.filter { headers[$0].text == wanted.text }
        if !same.isEmpty { return same }
        if let number {
            let base = HeaderName(String(parts[0]))
            let all = headers.indices.filter { headers[$0].compact == base.compact }
            return all.indices.contains(number - 1) ? [all[number - 1]] : []
        }
        return headers.indices.filter { !wanted.compact.isEmpty && headers[$0].compact == wanted.compact }
    }

    /// What a column is whose cells are the event's own words.
    private static func guessed(
        from table: CSVTable,
        _ index: Int,
        _ header: HeaderName,
        _ words: EventWords
    ) -> ImportField? {
        let cells = table.rows.lazy.map { $0.cells[index] }.filter { !$0.allSatisfy(\.isWhitespace) }.prefix(
            200
        )
        guard !cells.isEmpty else { return nil }
        func most(_ test: (String) -> Bool) -> Bool {
            cells.count { test(String($0.prefix(400))) } * 5 >= cells.count * 4
        }
        if most({ words.stage($0) != nil && $0.utf8.count <= 60 }) { return .stage }
        if most({ words.isRole($0) }) { return .role }
        if most({ cell in words.parts(of: cell).contains { words.theme($0) != nil } }) {
            if ["help", "offer", "share", "give", "teach"].contains(where: { header.contains(stem: $0) }) {
                return .offers
            }
            if ["learn", "ask", "want", "wish", "need", "interest", "hear"].contains(where: {
                header.contains(stem: $0)
            }) {
                return .asks
            }
        }
        return nil
    }
}
