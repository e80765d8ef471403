import Unconference

/// Markup that may be printed as it is: rendered by `Markup`, or made of escaped text.
///
/// Templates print it with three braces, and only under names that end in `HTML`.
struct HTML: Hashable, Sendable {
    /// The markup in UTF-8.
    let bytes: ArraySlice<UInt8>

    /// The markup as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup that its maker vouches for.
    init(trusted bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Markup that its maker vouches for.
    init(trusted text: String) {
        self.init(trusted: Array(text.utf8)[...])
    }

    /// Text from anybody, made harmless.
    init(escaping text: String) {
        var bytes: [UInt8] = []
        HTML.escape(text, into: &bytes)
        self.init(trusted: bytes[...])
    }

    /// Appends a text with `&`, `<`, `>` and both quotation marks written as entities.
    static func escape(_ text: String, into bytes: inout [UInt8]) {
        text.withBytes { buffer in
            var (start, position) = (0, 0)
            while position < buffer.count {
                if let plain = plainWord(buffer, at: position) {
                    position += plain
                    continue
                }
                let entity = entity(for: buffer[position])
                position += 1
                guard let entity else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<position - 1]))
                bytes.append(contentsOf: entity.utf8)
                start = position
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }

    /// How many bytes stand for themselves where all of the next eight do; nil where one of them needs a look.
    private static func plainWord(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard position + 8 <= buffer.count, let base = UnsafeRawPointer(buffer.baseAddress) else {
            return nil
        }
        let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        return ByteWord.markup(in: word) | ByteWord.equal(to: UInt8(ascii: "'"), in: word) == 0 ? 8 : nil
    }

    private static func entity(for byte: UInt8) -> String? {
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
