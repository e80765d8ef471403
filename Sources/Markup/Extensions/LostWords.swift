/// What readers don't get of a piece of HTML that is left out.
struct LostWords {
    /// The words between the tags, or the first of them, with one blank between each two.
    let shown: String
    /// Where something is that it would have shown, such as a film.
    let source: String?

    /// A text as long as the file may stand between tags.
    private static let reach = 4_096
    /// How many bytes of the words are told.
    private static let limit = 60

    /// What stands in a piece of HTML.
    init(of html: UnsafeBufferPointer<UInt8>) {
        let html = html.prefix(LostWords.reach)
        var words: [UInt8] = []
        var source: String?
        var isHidden = false
        var i = html.startIndex
        while i < html.endIndex, words.count <= LostWords.limit {
            let byte = html[i]
            guard byte == UInt8(ascii: "<") else {
                if !isHidden { LostWords.add(byte, to: &words) }
                i += 1
                continue
            }
            LostWords.add(UInt8(ascii: " "), to: &words)
            let end = LostWords.end(ofTagAt: i, in: html)
            let tag = html[i..<end]
            if LostWords.begins(tag, with: ["<script", "<style"]) { isHidden = true }
            if LostWords.begins(tag, with: ["</script", "</style"]) { isHidden = false }
            if source == nil, LostWords.begins(tag, with: LostWords.shows) {
                source = LostWords.source(in: tag)
            }
            i = end
        }
        if words.last == UInt8(ascii: " ") { words.removeLast() }
        let isCut = words.count > LostWords.limit
        if isCut, let blank = words.lastIndex(of: UInt8(ascii: " ")) { words.removeSubrange(blank...) }
        shown = String(decoding: words, as: UTF8.self) + (isCut ? "…" : "")
        self.source = source
    }

    private static let shows = ["<iframe", "<video", "<audio", "<embed", "<source"]

    /// Adds a byte; blanks in a row are one, and none stands first.
    private static func add(_ byte: UInt8, to words: inout [UInt8]) {
        if byte > UInt8(ascii: " ") {
            words.append(byte)
        } else if let last = words.last, last != UInt8(ascii: " ") {
            words.append(UInt8(ascii: " "))
        }
    }

    /// Where a tag or a comment ends.
    private static func end(ofTagAt start: Int, in html: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let close = UInt8(ascii: ">")
        guard html[start...].starts(with: "<!--".utf8) else {
            return html[start...].firstIndex(of: close).map { $0 + 1 } ?? html.endIndex
        }
        var i = start + 4
        while i < html.endIndex {
            if html[i] == close, i >= start + 6, html[i - 1] == UInt8(ascii: "-"),
                html[i - 2] == UInt8(ascii: "-")
            {
                return i + 1
            }
            i += 1
        }
        return html.endIndex
    }

    private static func begins(_ tag: Slice<UnsafeBufferPointer<UInt8>>, with names: [String]) -> Bool {
        names.contains { name in
            tag.count >= name.utf8.count
                && zip(tag, name.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
        }
    }

    /// The address under `src`.
    private static func source(in tag: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let text = String(decoding: tag, as: UTF8.self)
        guard let match = text.firstMatch(of: /\ssrc\s*=\s*["']([^"'\s]+)/.ignoresCase()) else { return nil }
        return String(match.1)
    }
}
