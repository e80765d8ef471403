import Glibc

/// What means to be a reference to a footnote and stands among the words: `[^nowhere]`, or `^[in place]` as others write it.
struct FootnoteMark {
    /// As it is written.
    let source: String
    /// Whether the note's words stand in it.
    let isInline: Bool

    /// The reference to write.
    var label: String { isInline ? "[^1]" : source }

    /// The ones in words that were not read as anything else.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [FootnoteMark] {
        guard let base = text.baseAddress else { return [] }
        let (opening, closing, caret) = (UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "^"))
        var result: [FootnoteMark] = []
        var i = 0
        while i < text.count, let found = memchr(base + i, Int32(opening), text.count - i) {
            let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            i = start + 1
            let isInline = start > 0 && text[start - 1] == caret
            guard isInline || i < text.count && text[i] == caret else { continue }
            let inner = text[(isInline ? i : i + 1)...].prefix { $0 != opening && $0 != closing }
            guard !inner.isEmpty, inner.endIndex < text.count, text[inner.endIndex] == closing else {
                continue
            }
            // A label has no blanks, and a note has some: `x^[2]` is none.
            guard inner.contains(UInt8(ascii: " ")) == isInline else { continue }
            let from = isInline ? start - 1 : start
            let source = String(decoding: text[from...inner.endIndex], as: UTF8.self)
            result.append(FootnoteMark(source: source, isInline: isInline))
        }
        return result
    }
}
