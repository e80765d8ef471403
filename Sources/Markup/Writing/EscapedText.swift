import Unconference

extension [UInt8] {
    /// Appends a text with `&`, `<`, `>` and both quotation marks written as entities: harmless between tags and in attributes.
    public mutating func append(escaping text: String) {
        text.withBytes { source in
            var (start, position) = (0, 0)
            while position < source.count {
                // Almost all text is harmless from end to end.
                if EscapedText.isPlain(source, at: position) {
                    position += 8
                    continue
                }
                let entity = EscapedText.entity(for: source[position])
                position += 1
                guard let entity else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<position - 1]))
                append(contentsOf: entity.utf8)
                start = position
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
    }
}

private enum EscapedText {
    /// Whether all of the next eight bytes stand for themselves; false where there are not so many.
    static func isPlain(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard position + 8 <= source.count, let base = UnsafeRawPointer(source.baseAddress) else {
            return false
        }
        let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        return ByteWord.markup(in: word) | ByteWord.equal(to: UInt8(ascii: "'"), in: word) == 0
    }

    static func entity(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
