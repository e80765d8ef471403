import Unconference
import Yams

/// Reads YAML into values with their places: plain mappings, lists and texts, nothing that runs or repeats.
///
/// Anchors, aliases, merge keys and tags are refused: three hundred bytes of aliases can stand for gigabytes.
enum YAMLReader {
    private static let deepest = 32

    /// The values of a text that is known to be UTF-8.
    static func read(_ text: String, _ head: FileHead) throws(Failure) -> SourceNode {
        if let root = PlainKeys.read(head.bytes, firstLine: head.firstLine) { return root }
        let report = Report(file: head.file)
        let root = try compose(text, head, report: report)
        let failed = report.finished()
        guard let root, failed.isEmpty else { throw Failure(failed) }
        return root
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
}
