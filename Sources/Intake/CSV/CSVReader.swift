import Unconference

/// Cuts a text into records and cells, one record at a time, over bytes.
struct CSVReader {
    /// A record, or nil for cells that could not be read.
    struct Record {
        var line: Int
        var cells: [String]?
    }

    private let bytes: [UInt8]
    private let file: String
    private let separator: UInt8
    private let limits: CSVLimits
    private var index = 0
    private var line = 1
    private(set) var findings: [Finding] = []

    init(_ text: ArraySlice<UInt8>, file: String, separator: UInt8, limits: CSVLimits) {
        bytes = Array(text)
        self.file = file
        self.separator = separator
        self.limits = limits
    }

    /// Leaves out the first bytes of the text, which are no record.
    mutating func skip(_ count: Int) {
        index = min(count, bytes.count)
        if index < bytes.count { endLine() }
    }

    /// The next record that is not an empty line.
    mutating func nextRecord() throws(Failure) -> Record? {
        while index < bytes.count, isLineEnd(bytes[index]) { endLine() }
        guard index < bytes.count else { return nil }
        let start = line
        let errors = findings.count
        var cells: [String] = []
        while true {
            cells.append(readCell(startedOn: start))
            guard cells.count <= limits.columns else {
                throw Failure(
                    "too-many-columns",
                    "line \(start) has more than \(limits.columns) columns",
                    at: Place(file: file, line: start),
                    help: "export fewer questions"
                )
            }
            guard index < bytes.count else { break }
            if bytes[index] == separator {
                index += 1
                continue
            }
            endLine()
            break
        }
        return Record(line: start, cells: findings.count == errors ? cells : nil)
    }

    /// A record with as many cells as there are headers, or nil and a finding.
    mutating func row(_ cells: [String], line: Int, columns: Int) -> CSVRow? {
        var cells = cells
        if cells.count < columns {
            // Spreadsheets leave out empty cells at the end of some records.
            cells += Array(repeating: "", count: columns - cells.count)
        } else if cells.count > columns {
            guard cells[columns...].allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else {
                add(
                    "ragged-row",
                    "the row has \(cells.count) cells, but the header has \(columns)",
                    line: line,
                    help: "a separator in a cell needs quotes around the cell"
                )
                return nil
            }
            cells.removeLast(cells.count - columns)
        }
        return CSVRow(line: line, cells: cells)
    }

    private mutating func readCell(startedOn start: Int) -> String {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return readQuotedCell(startedOn: start) }
        let from = index
        while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { index += 1 }
        return text(bytes[from..<index], line: line, row: start)
    }

    private mutating func readQuotedCell(startedOn start: Int) -> String {
        let opened = line
        index += 1
        var content: [UInt8] = []
        var from = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                content += bytes[from..<index]
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                    return closeQuotes(content, opened: opened, row: start)
                }
                from = index
                index += 1
            } else if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            {
                line += 1
                index += 1
            } else {
                index += 1
            }
        }
        add(
            "unterminated-quote",
            opened == start
                ? "a quotation mark opens a cell and is never closed"
                : "a quotation mark on line \(opened) opens a cell and is never closed",
            line: start,
            help: "a quotation mark inside a cell is written twice"
        )
        return ""
    }

    private mutating func closeQuotes(_ content: [UInt8], opened: Int, row: Int) -> String {
        let from = index
        while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { index += 1 }
        let rest = bytes[from..<index]
        if !rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            add(
                "text-after-quote",
                "there is text after the closing quotation mark of a cell",
                line: row,
                help: "a quotation mark inside a cell is written twice"
            )
        }
        return text(content[...], line: opened, row: row)
    }

    private mutating func text(_ content: ArraySlice<UInt8>, line: Int, row: Int) -> String {
        let text = String(decoding: content, as: UTF8.self)
        // Repairing puts a replacement character for every bad byte; only then is it worth looking closer.
        if text.utf8.count != content.count || text.unicodeScalars.contains("\u{FFFD}"),
            !text.utf8.elementsEqual(content)
        {
            add(
                "bad-utf8",
                line == row
                    ? "a cell is not UTF-8: “\(text.prefix(40))”"
                    : "a cell on line \(line) is not UTF-8: “\(text.prefix(40))”",
                line: row,
                help: "save the file as “CSV UTF-8”"
            )
        }
        return FormulaGuard.removed(from: text)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func endLine() {
        let isReturn = bytes[index] == 0x0D
        index += 1
        if isReturn, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        line += 1
    }

    private mutating func add(_ code: String, _ message: String, line: Int, help: String) {
        // One finding per row says enough.
        guard findings.last?.place?.line != line else { return }
        findings.append(Finding(.error, code, message, at: Place(file: file, line: line), help: help))
    }
}
