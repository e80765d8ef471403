public import Unconference

/// A table read from a CSV file: a header and the records that could be read.
public struct CSVTable: Hashable, Sendable {
    /// The headers, in the order of the file; two may be the same.
    public var header: [String]
    /// The records, each with as many cells as there are headers.
    public var rows: [CSVRow]
    /// The byte between two cells.
    public var separator: UInt8
    /// What is wrong with the file; an error with a line means that the record on it is not among the rows.
    public var findings: [Finding]

    /// A table of values.
    public init(header: [String], rows: [CSVRow], separator: UInt8 = 0x2C, findings: [Finding] = []) {
        self.header = header
        self.rows = rows
        self.separator = separator
        self.findings = findings
    }

    /// Reads a CSV file as RFC 4180 and the ticket shops write it.
    ///
    /// Commas, semicolons or tabs; quotes, with line breaks and doubled quotes inside; lines that end in CRLF, LF or CR; UTF-8
    /// with or without its mark, UTF-16 with one. An apostrophe that keeps a cell from being a formula is taken away.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - file: its name, for findings.
    ///   - limits: how large it may be.
    public init(reading bytes: [UInt8], file: String, limits: CSVLimits = CSVLimits()) throws(Failure) {
        guard bytes.count <= limits.bytes else {
            throw Failure(
                "file-too-large",
                "the file has \(bytes.count) bytes; \(limits.bytes) at most",
                at: Place(file: file),
                help: "export fewer columns, or one event at a time"
            )
        }
        let text = try CSVEncoding.utf8(of: bytes, file: file)
        let start = CSVSeparator.declared(in: text)
        let separator = start?.separator ?? CSVSeparator.guessed(for: text)
        var reader = CSVReader(text, file: file, separator: separator, limits: limits)
        if let start { reader.skip(start.length) }
        guard let first = try reader.nextRecord() else {
            throw Failure(
                "empty-file",
                "the file is empty",
                at: Place(file: file),
                help: "the first line names the columns"
            )
        }
        guard let header = first.cells else {
            throw Failure(reader.findings)
        }
        var rows: [CSVRow] = []
        while let record = try reader.nextRecord() {
            guard let cells = record.cells,
                let row = reader.row(cells, line: record.line, columns: header.count)
            else { continue }
            guard rows.count < limits.rows else {
                throw Failure(
                    "too-many-rows",
                    "the file has more than \(limits.rows) rows",
                    at: Place(file: file, line: record.line),
                    help: "export one event at a time"
                )
            }
            rows.append(row)
        }
        self.init(header: header, rows: rows, separator: separator, findings: reader.findings)
    }
}
