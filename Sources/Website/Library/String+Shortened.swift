extension String {
    /// The text where it has at most so many characters, else its whole words up to there and an ellipsis.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        // Where every byte is a character, nobody needs to look for where characters end.
        if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            let short = utf8.prefix(limit)
            return String.cut(self[..<(short.lastIndex(of: UInt8(ascii: " ")) ?? short.endIndex)])
        }
        guard count > limit else { return self }
        let short = prefix(limit)
        return String.cut(short[..<(short.lastIndex(of: " ") ?? short.endIndex)])
    }

    /// Words with an ellipsis; a sentence that ends there has its stop and needs no other.
    private static func cut(_ words: Substring) -> String {
        var words = words
        while let last = words.last, ",;:-–— ".contains(last) { words.removeLast() }
        return words.last.map { ".!?…".contains($0) } == true ? String(words) : "\(words)…"
    }
}
