/// A kind of callout: a quote whose first line is `[!NOTE]` or one of the other four.
public enum Callout: String, Hashable, Sendable, CaseIterable {
    /// Worth knowing even when skimming.
    case note
    /// Something that helps.
    case tip
    /// What is needed to get there.
    case important
    /// What needs attention now.
    case warning
    /// What may go wrong.
    case caution

    /// The kind that a quote's first line names, if it names one and nothing else.
    init?(_ line: UnsafeBufferPointer<UInt8>) {
        let line = TableRow.trimmed(line, 0..<line.count).map { line[$0] }
        guard line.count > 3, line.count < 16, line.starts(with: "[!".utf8), line.last == UInt8(ascii: "]")
        else {
            return nil
        }
        self.init(rawValue: String(decoding: line[2..<(line.count - 1)], as: UTF8.self).lowercased())
    }
}
