import CCMark
import Unconference

/// The owner of a tree of libcmark's and of what was written anew so that libcmark could read GitHub's additions.
///
/// Nothing changes after `init`, and libcmark's getters only read: that makes sharing between tasks safe.
final class Tree: @unchecked Sendable {
    /// The tree with all of its memory.
    private let memory: ccmark_tree
    /// The root of the tree.
    let root: Node
    /// What stands for tables and footnotes in the tree; nil when the body was parsed as it is.
    let rewriting: Rewriting?
    /// Where the body's lines begin in the file, for places; only counted out when somebody asks.
    let source: SourceText
    /// Whether the text may have strikethrough.
    let hasTildes: Bool
    /// Whether there are `{{…}}` in which straight quotes have to be put back.
    let hasTemplates: Bool
    /// Which signs of other programs' marks there are.
    let foreignSigns: ForeignSigns
    /// Whether straight quotes, dashes and dots were replaced.
    let isSmart: Bool

    init(_ source: SourceText, smartPunctuation: Bool) {
        self.source = source
        isSmart = smartPunctuation
        var rewriting: Rewriting?
        var tildes = false
        var templates = false
        foreignSigns = source.bytes.withUnsafeBufferPointer {
            ForeignSigns(in: UnsafeBufferPointer(rebasing: $0[source.start...]))
        }
        memory = source.bytes.withUnsafeBufferPointer { bytes in
            let body = UnsafeBufferPointer(rebasing: bytes[source.start...])
            tildes = body.firstOffset(of: UInt8(ascii: "~")) != nil
            let brace = UInt8(ascii: "{")
            let hasDouble = body.contains(brace, brace)
            templates = smartPunctuation && hasDouble
            return Self.parse(body, smart: smartPunctuation, rewriting: &rewriting)
        }
        guard let root = Node(memory.root) else {
            preconditionFailure("libcmark gives a tree or ends the process")
        }
        self.root = root
        self.rewriting = rewriting
        hasTildes = tildes
        hasTemplates = templates
    }

    deinit { ccmark_release(memory) }

    /// What was noticed in tables and footnotes.
    func findings(file: String) -> [Finding] {
        guard let rewriting else { return [] }
        return rewriting.notes.map { note in
            let place = Place(file: file, line: note.line + source.firstLine - 1)
            return Finding(.warning, note.code, note.message, at: place, help: note.help)
        }
    }

    /// The line of the file for a line of the tree, both counted from 1.
    func fileLine(_ line: Int) -> Int {
        guard let lines = rewriting?.lines else { return line + source.firstLine - 1 }
        return lines.indices.contains(line - 1)
            ? Int(lines[line - 1]) + source.firstLine - 1 : source.firstLine
    }

    /// The cell of a table for which a heading stands.
    func cell(_ heading: Node) -> Table.Cell? {
        guard let rewriting, !rewriting.cells.isEmpty else { return nil }
        return rewriting.cellNumber(heading).map { rewriting.cells[$0] }
    }

    /// Whether a block of code stands between fences.
    ///
    /// - Parameters:
    ///   - code: the block.
    ///   - starts: the offsets at which the body's lines begin.
    func isFenced(_ code: Node, starts: [Int]) -> Bool {
        let index = fileLine(code.startLine) - source.firstLine
        guard starts.indices.contains(index) else { return false }
        return source.bytes.withUnsafeBufferPointer { bytes in
            let first = starts[index] + max(0, code.startColumn - 1)
            let end = min(first + 3, bytes.count)
            guard first < end else { return false }
            let fence = bytes[first..<end]
            return fence.allSatisfy { $0 == UInt8(ascii: "`") }
                || fence.allSatisfy { $0 == UInt8(ascii: "~") }
        }
    }

    /// The footnote for which a list item stands, by its number.
    func footnote(_ item: Node) -> Int? {
        guard let rewriting, !rewriting.footnotes.isEmpty else { return nil }
        // A note may begin with a list of its own, on the same line.
        guard let found = rewriting.footnoteLines[item.startLine], found.column == item.startColumn else {
            return nil
        }
        return found.number
    }

    /// The footnote to which a link is a reference.
    func footnote(target url: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let rewriting, !rewriting.footnotes.isEmpty, url.starts(with: Rewriting.mark) else {
            return nil
        }
        guard let number = Int(String(decoding: url.dropFirst(3), as: UTF8.self)) else { return nil }
        return rewriting.footnotes.indices.contains(number) ? number : nil
    }

    /// Whether there may be marks of ours in the tree.
    var hasMarks: Bool { rewriting?.hasMarks == true }

    /// Bytes without our marks in them.
    func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        hasMarks ? Rewriting.withoutMarks(bytes) : Array(bytes)
    }

    /// A tree of a body, written anew where it has to be, to be released by the caller.
    private static func parse(
        _ body: UnsafeBufferPointer<UInt8>,
        smart: Bool,
        rewriting: inout Rewriting?
    ) -> ccmark_tree {
        var words: Set<Int> = []
        while true {
            rewriting = Rewriter.rewrite(body, words: words)
            guard let made = rewriting else { return parse(body, smart: smart) }
            let memory = made.bytes.withUnsafeBufferPointer { parse($0, smart: smart) }
            let lost = Node(memory.root).map { made.linesOfLostMarks(below: $0) } ?? []
            if lost.isEmpty { return memory }
            ccmark_release(memory)
            // One more look mends it but where somebody makes it hard; then nothing is written anew.
            words = words.isEmpty ? lost : made.linesOfAllMarks.union(words)
        }
    }

    /// A tree of some Markdown, to be released by the caller.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>, smart: Bool = false) -> ccmark_tree {
        let options = smart ? CMARK_OPT_DEFAULT | CMARK_OPT_SMART : CMARK_OPT_DEFAULT
        guard let base = bytes.baseAddress else { return ccmark_parse("", 0, options) }
        return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            ccmark_parse($0, bytes.count, options)
        }
    }
}
