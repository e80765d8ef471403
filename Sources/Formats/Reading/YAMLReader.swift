import Unconference
import Yams

/// Reads YAML into values with their places: plain mappings, lists and texts, nothing that runs or repeats.
///
/// Anchors, aliases, merge keys and tags are refused: three hundred bytes of aliases can stand for gigabytes.
enum YAMLReader {
    private static let deepest = 32

    static func read(_ head: FileHead) throws(Failure) -> SourceNode {
        let report = Report(file: head.file)
        let text = try text(of: head)
        if let root = PlainKeys.read(head.bytes, firstLine: head.firstLine) { return root }
        let root = try compose(text, head, report: report)
        let failed = report.finished()
        guard let root, failed.isEmpty else { throw Failure(failed) }
        return root
    }

    private static func text(of head: FileHead) throws(Failure) -> String {
        guard head.bytes.count <= FileHead.limit else {
            throw Failure(
                "too-large",
                "the keys have \(head.bytes.count) bytes; at most \(FileHead.limit) are read",
                at: Place(file: head.file),
                help: "move text from the keys into the body of the file"
            )
        }
        guard let text = String(validating: head.bytes, as: UTF8.self) else {
            throw Failure(
                "not-utf-8",
                "the file is not UTF-8 text",
                at: Place(file: head.file, line: firstBadLine(head)),
                help: "save it as UTF-8 in your editor"
            )
        }
        return text
    }

    /// What the YAML parser makes of the text.
    static func compose(_ text: String, _ head: FileHead, report: Report) throws(Failure) -> SourceNode? {
        try refuseManyAliases(head)
        do {
            // The parser must live on while the nodes are read: they hold their anchors weakly.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            return try withExtendedLifetime(parser) {
                let start = SourceNode.Mark(line: head.firstLine, column: 1)
                guard let root = try parser.singleRoot() else {
                    return SourceNode(content: .keys([]), mark: start)
                }
                return YAMLTree(firstLine: head.firstLine, deepest: deepest, report: report).node(root)
            }
        } catch let error as YamlError {
            throw Failure([YAMLMistake.finding(for: error, in: head)])
        } catch {
            throw Failure("yaml-syntax", "the keys can't be read as YAML", at: Place(file: head.file))
        }
    }

    /// Refuses what could be an alias bomb before anything is composed from it.
    ///
    /// Without an anchor no alias is valid, and a few aliases can't multiply to much.
    private static func refuseManyAliases(_ head: FileHead) throws(Failure) {
        var anchors = 0
        var aliases = 0
        var line = head.firstLine
        var last: UInt8 = 10
        for byte in head.bytes {
            let isName =
                byte == 45 || byte == 95 || (48...57).contains(byte)
                || (97...122).contains(byte | 32)
            if isName, last == UInt8(ascii: "&") { anchors += 1 }
            if isName, last == UInt8(ascii: "*") { aliases += 1 }
            if anchors > 0, aliases > 24 {
                throw Failure([YAMLMistake.alias(at: Place(file: head.file, line: line))])
            }
            if byte == 10 { line += 1 }
            last = byte
        }
    }

    private static func firstBadLine(_ head: FileHead) -> Int {
        var line = head.firstLine
        for part in head.bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { return line }
            line += 1
        }
        return line
    }
}
