import Glibc

/// A link as wikis and collections of notes have it, `[[The plan|our plan]]`, which Markdown takes for plain words.
struct WikiLink {
    /// What it names: a page, with a heading where one is meant, or a file.
    let target: String
    /// What readers see.
    let words: String
    /// Whether it stands for what it names, as a picture does.
    let isPicture: Bool

    /// As it is written.
    var source: String {
        "\(isPicture ? "!" : "")[[\(target)\(words == target ? "" : "|\(words)")]]"
    }

    /// Whether it is no link but where other programs list the headings.
    var isListOfHeadings: Bool { target.lowercased() == "toc" }

    /// The links of this kind in words that were not read as anything else.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [WikiLink] {
        guard let base = text.baseAddress else { return [] }
        let (opening, closing) = (UInt8(ascii: "["), UInt8(ascii: "]"))
        var result: [WikiLink] = []
        var i = 0
        while i < text.count, let found = memchr(base + i, Int32(opening), text.count - i) {
            let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            i = start + 1
            guard i < text.count, text[i] == opening else { continue }
            let inner = text[(i + 1)...].prefix { $0 != opening && $0 != closing }
            let end = inner.endIndex
            guard end + 1 < text.count, text[end] == closing, text[end + 1] == closing else { continue }
            i = end + 2
            if let link = WikiLink(inner, isPicture: start > 0 && text[start - 1] == UInt8(ascii: "!")) {
                result.append(link)
            }
        }
        return result
    }

    /// Nil for what is rather a number in brackets, or a test of a shell.
    private init?(_ inner: Slice<UnsafeBufferPointer<UInt8>>, isPicture: Bool) {
        let text = String(decoding: inner, as: UTF8.self)
        let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, first.contains(where: \.isLetter), !first.hasPrefix(" "),
            !text.hasSuffix(" ")
        else { return nil }
        target = String(first)
        words = String(parts.last ?? first)
        self.isPicture = isPicture
    }
}
