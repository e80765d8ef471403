public import Unconference

/// Reads JSON from bytes, value by value, and knows where it is.
///
/// It builds no tree: the caller says what it expects next and gets it, or nil and a finding, after which reading goes on
/// behind the value. Only broken syntax ends it: then ``isBroken`` is true and everything else gives nil at once. It is as
/// strict as RFC 8259: UTF-8 only, no comments, no trailing commas, nothing after the value; keys may not repeat. A
/// byte-order mark at the start is skipped. Nesting is capped.
///
///     var reader = JSONReader(bytes, file: "board.json")
///     reader.object(known: ["attendees", "slots"]) { reader, key in
///         switch key {
///         case "attendees": attendees = reader.integer(in: 0...100)
///         default: slots = reader.integer(in: 0...100)
///         }
///     }
///     reader.end()
///     if reader.findings.hasErrors { throw Failure(reader.findings) }
public struct JSONReader {
    /// How deep values may be nested.
    public static let deepest = 128
    /// How many findings are kept; what comes after them is only counted.
    public static let mostFindings = 50

    /// The name of the file, as the person knows it.
    public let file: String
    /// What was wrong so far, in the order of the text.
    public private(set) var findings: [Finding] = []
    /// Whether the syntax is broken, so that nothing more can be read.
    public private(set) var isBroken = false
    /// Where reading goes on, in bytes.
    public internal(set) var offset = 0

    let bytes: [UInt8]
    var depth = 0
    private var omitted = 0

    /// A reader at the start of the bytes.
    public init(_ bytes: [UInt8], file: String = "-") {
        self.bytes = bytes
        self.file = file
        offset = bytes.byteOrderMarkLength
    }

    /// Expects nothing but white space after the value, and closes the list of findings.
    public mutating func end() {
        skipSpace()
        if !isBroken, offset < bytes.count { breakOff("expected the end of the file after the value") }
        if omitted > 0 {
            findings.append(Finding(.error, "more-findings", "\(omitted) more findings are not listed"))
            omitted = 0
        }
    }

    /// Adds a finding about the byte at an offset.
    public mutating func report(
        _ code: String,
        _ message: String,
        at offset: Int,
        help: String? = nil,
        severity: Severity = .error
    ) {
        guard findings.count < JSONReader.mostFindings else {
            omitted += 1
            return
        }
        findings.append(Finding(severity, code, message, at: place(of: offset), help: help))
    }

    /// Line and column, in characters, of a byte.
    public func place(of offset: Int) -> Place {
        var line = 1
        var column = 1
        var index = bytes.byteOrderMarkLength
        let end = min(max(offset, 0), bytes.count)
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        return Place(file: file, line: line, column: column)
    }

    /// Ends reading: the text is not JSON from here on.
    mutating func breakOff(_ message: String, at position: Int? = nil) {
        guard !isBroken else { return }
        report("bad-json", message, at: position ?? offset)
        isBroken = true
    }
}
