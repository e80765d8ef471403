import CCMark

/// The words of a node, without markup.
struct InlineText {
    private let tree: Tree

    init(_ tree: Tree) { self.tree = tree }

    /// The words below a node in bytes: code as it is, line breaks as spaces, HTML left out.
    func bytes(below top: Node) -> [UInt8] {
        var result: [UInt8] = []
        var strikes = tree.hasTildes ? Strikethrough(below: top) : nil
        var node = top.firstChild
        while let current = node {
            switch current.type {
            case CMARK_NODE_TEXT:
                if let pieces = strikes?.pieces(of: current) {
                    for piece in pieces { result.append(contentsOf: piece.text) }
                } else {
                    result.append(contentsOf: current.literal)
                }
            case CMARK_NODE_CODE: result.append(contentsOf: current.literal)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: result.append(0x20)
            default:
                if tree.footnote(target: current.url) == nil, let child = current.firstChild {
                    node = child
                    continue
                }
            }
            var last: Node? = current
            while let done = last, done.next == nil { last = done.parent == top ? nil : done.parent }
            node = last?.next
        }
        guard tree.rewriting?.hasMarks == true else { return result }
        return result.withUnsafeBufferPointer { Rewriting.withoutMarks($0) }
    }

    /// The same as a string.
    func words(below top: Node) -> String { String(decoding: bytes(below: top), as: UTF8.self) }
}
