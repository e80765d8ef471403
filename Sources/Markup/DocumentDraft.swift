public import Unconference

/// A Markdown file whose front matter was split off, and whose text is yet to be parsed.
///
/// Lists of a site need the keys of every file, and the tree of none.
public struct DocumentDraft: Sendable {
    /// The name under which findings speak of the file.
    public let file: String
    /// The keys before the text, if there are any.
    public let frontMatter: FrontMatter?
    /// What was noticed so far.
    public let findings: [Finding]

    let source: SourceText

    /// The line of the file on which the text begins, counted from 1.
    public var bodyLine: Int { source.firstLine }
    /// The text below the front matter, as it was written.
    public var body: ArraySlice<UInt8> { source.bytes[source.start...] }

    /// Splits a file.
    ///
    /// Throws when the file is larger than the limits allow, or is not UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; a byte order mark and any kind of line end are fine.
    ///   - file: the name under which findings speak of it.
    ///   - limits: how much is read.
    ///   - hasFrontMatter: whether front matter is looked for.
    public init(
        _ bytes: [UInt8],
        file: String,
        limits: Limits = .file,
        hasFrontMatter: Bool = true
    ) throws(Failure) {
        guard bytes.count <= limits.bytes else {
            throw Failure(
                "file-too-large",
                "the text has \(bytes.count) bytes, at most \(limits.bytes) are read",
                at: Place(file: file),
                help: "split it into several files"
            )
        }
        if let offset = bytes.withUnsafeBufferPointer({ Encoding.firstInvalid($0) }) {
            let text = SourceText(bytes: bytes, start: 0, firstLine: 1)
            let column = text.column(ofOffset: offset)
            throw Failure(
                "not-utf8",
                "the byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) is not UTF-8",
                at: Place(file: file, line: SourceText.line(of: offset, in: bytes), column: column),
                help: "save the file as UTF-8"
            )
        }
        let start = bytes.byteOrderMarkLength
        var findings: [Finding] = []
        var bodyStart = start
        var bodyLine = 1
        var frontMatter: FrontMatter?
        if hasFrontMatter {
            let split = FrontMatterSplit(bytes, from: start)
            bodyStart = split.bodyStart
            bodyLine = split.bodyLine
            frontMatter = split.frontMatter
            if split.frontMatter == nil, !split.isUnclosed, DocumentDraft.mayHaveLateKeys(bytes, from: start),
                let keys = FrontMatterSplit.unreadKeys(bytes, from: start)
            {
                findings.append(
                    Finding(
                        .warning,
                        "front-matter-unread",
                        keys.isJSON
                            ? "the keys are not read: they are written as JSON"
                            : "the keys are not read: they begin on line \(keys.line)",
                        at: Place(file: file, line: keys.line, column: 1),
                        help: keys.isJSON
                            ? "write them as YAML between two lines of `---`"
                            : "take away what stands above them"
                    )
                )
            }
            if split.isUnclosed {
                findings.append(
                    Finding(
                        .error,
                        "front-matter-open",
                        "the front matter begins here and never ends",
                        at: Place(file: file, line: 1, column: 1),
                        help: "close it with a line like the first one"
                    )
                )
            }
        }
        source = SourceText(
            bytes: LineEnds.unified(bytes, from: bodyStart),
            start: bodyStart,
            firstLine: bodyLine
        )
        self.file = file
        self.frontMatter = frontMatter
        self.findings = findings
    }

    /// Whether a text begins with what keys may stand in that are not read: few do, and no more of them is looked at.
    private static func mayHaveLateKeys(_ bytes: [UInt8], from start: Int) -> Bool {
        guard let first = bytes[start...].first(where: { $0 > UInt8(ascii: " ") }) else { return false }
        return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "{")
    }
}
