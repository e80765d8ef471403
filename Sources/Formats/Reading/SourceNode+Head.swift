import Unconference

extension SourceNode {
    /// The keys of a file, whatever notation they are written in, with their places in the whole file.
    static func read(_ head: FileHead) throws(Failure) -> SourceNode {
        var head = head
        head.bytes.removeFirst(head.bytes.byteOrderMarkLength)
        let text = try text(of: head)
        return switch head.notation {
        case .yaml: try YAMLReader.read(text, head)
        case .toml: try TOMLReader.read(head)
        }
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
        if let text = String(validating: head.bytes, as: UTF8.self) { return text }
        throw Failure(
            "not-utf-8",
            "the file is not UTF-8 text",
            at: Place(file: head.file, line: firstBadLine(head)),
            help: "save it as UTF-8 in your editor"
        )
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
