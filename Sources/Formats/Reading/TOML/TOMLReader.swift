import Unconference

/// Reads TOML 1.0 into values with their places; numbers, dates and times stay texts until somebody asks for them.
///
/// It is our own because the places of values are what a person needs, and parsers of TOML give them for errors alone.
struct TOMLReader {
    /// Why reading ended: what is wrong, where, and what to do.
    struct Stop: Error {
        var message: String
        var mark: SourceNode.Mark
        var help: String?
        var code = "toml-syntax"
    }

    static let deepest = 32

    let bytes: ArraySlice<UInt8>
    var index: Int
    var line: Int
    private var columns: ColumnCount

    static func read(_ head: FileHead) throws(Failure) -> SourceNode {
        var reader = TOMLReader(head)
        do throws(Stop) {
            return try reader.document()
        } catch {
            let place = Place(file: head.file, line: error.mark.line, column: error.mark.column)
            throw Failure(error.code, error.message, at: place, help: error.help)
        }
    }

    private init(_ head: FileHead) {
        bytes = head.bytes
        index = head.bytes.startIndex
        line = head.firstLine
        columns = ColumnCount(lineStart: head.bytes.startIndex)
    }

    /// The byte that is next.
    var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    /// The place of the next byte.
    var mark: SourceNode.Mark {
        mutating get { SourceNode.Mark(line: line, column: columns.column(of: index, in: bytes)) }
    }

    private mutating func document() throws(Stop) -> SourceNode {
        let root = TOMLTable(mark: mark)
        var current = root
        while true {
            try skipBlank()
            guard let byte = next else { return root.node }
            if byte == UInt8(ascii: "[") {
                current = try header(in: root)
            } else {
                try pair(in: current, depth: 0)
            }
            try endLine()
        }
    }

    /// A line in brackets, and the table that it opens.
    private mutating func header(in root: TOMLTable) throws(Stop) -> TOMLTable {
        index += 1
        let isList = accept("[")
        let path = try keyPath()
        guard accept("]"), !isList || accept("]") else {
            throw Stop(
                message: "the bracket around a table's name is not closed",
                mark: mark,
                help: "close it"
            )
        }
        guard let last = path.last else { return root }
        var table = root
        for step in path.dropLast() { table = try descend(from: table, step) }
        if isList {
            let new = TOMLTable(mark: last.mark)
            switch table.item(last.name) {
            case nil: table.set(last.name, .tables([new]), at: last.mark)
            case .tables(let tables): table.set(last.name, .tables(tables + [new]), at: last.mark)
            default: throw twice(last)
            }
            return new
        }
        if case .tables = table.item(last.name) { throw twice(last) }
        table = try descend(from: table, last)
        guard !table.isOpened else { throw twice(last) }
        table.isOpened = true
        return table
    }

    /// A key and its value.
    mutating func pair(in table: TOMLTable, depth: Int) throws(Stop) {
        let path = try keyPath()
        guard accept("="), let last = path.last else {
            throw Stop(
                message: "this line has no `=` after its key",
                mark: mark,
                help: "write `key = \"value\"`"
            )
        }
        skipSpaces()
        var owner = table
        for step in path.dropLast() { owner = try descend(from: owner, step) }
        guard owner.item(last.name) == nil else { throw twice(last) }
        owner.set(last.name, .value(try value(depth: depth + 1)), at: last.mark)
    }

    private func descend(from table: TOMLTable, _ step: Step) throws(Stop) -> TOMLTable {
        switch table.item(step.name) {
        case nil:
            let new = TOMLTable(mark: step.mark)
            table.set(step.name, .table(new), at: step.mark)
            return new
        case .table(let existing): return existing
        case .tables(let tables): return tables.last ?? table
        case .value: throw twice(step)
        }
    }

    private func twice(_ step: Step) -> Stop {
        Stop(
            message: "`\(step.name.shortened(to: 40))` is there twice",
            mark: step.mark,
            help: "keep one of the two",
            code: "duplicate-key"
        )
    }

    /// One part of a dotted key.
    private struct Step {
        var name: String
        var mark: SourceNode.Mark
    }

    private mutating func keyPath() throws(Stop) -> [Step] {
        var path: [Step] = []
        repeat {
            skipSpaces()
            let mark = mark
            path.append(Step(name: try key(), mark: mark))
            skipSpaces()
            guard path.count <= TOMLReader.deepest else { throw tooDeep(mark) }
        } while accept(".")
        return path
    }

    private mutating func key() throws(Stop) -> String {
        if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return try text(isKey: true) }
        let start = index
        while let byte = next, isName(byte) { index += 1 }
        guard index > start else {
            throw Stop(message: "here should be a key", mark: mark, help: "write `key = \"value\"`")
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private func isName(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 32) || (48...57).contains(byte) || byte == 45 || byte == 95
    }

    func tooDeep(_ mark: SourceNode.Mark) -> Stop {
        Stop(
            message: "the keys are nested more than \(TOMLReader.deepest) deep",
            mark: mark,
            help: "no key needs more than three levels"
        )
    }

    /// Reads over a character if it is next.
    mutating func accept(_ character: Unicode.Scalar) -> Bool {
        guard let byte = next, UInt32(byte) == character.value else { return false }
        index += 1
        return true
    }

    mutating func skipSpaces() {
        while let byte = next, byte == 32 || byte == 9 { index += 1 }
    }

    /// Reads over white space, line ends and comments.
    mutating func skipBlank() throws(Stop) {
        while let byte = next {
            switch byte {
            case 32, 9, 13: index += 1
            case 10: nextLine()
            case UInt8(ascii: "#"): while let byte = next, byte != 10 { index += 1 }
            default: return
            }
        }
    }

    mutating func nextLine() {
        index += 1
        line += 1
        columns = ColumnCount(lineStart: index)
    }

    private mutating func endLine() throws(Stop) {
        skipSpaces()
        guard let byte = next else { return }
        guard byte == 10 || byte == 13 || byte == UInt8(ascii: "#") else {
            throw Stop(
                message: "something stands behind the value",
                mark: mark,
                help: "one `key = value` to a line, texts in quotes"
            )
        }
        try skipBlank()
    }
}
