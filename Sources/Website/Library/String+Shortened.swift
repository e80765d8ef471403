extension String {
    /// The text where it has at most so many characters, else its whole words up to there and an ellipsis.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        // Where every byte is a character, nobody needs to look for where characters end.
        if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            let short = utf8.prefix(limit)
            return "\(self[..<(short.lastIndex(of: UInt8(ascii: " ")) ?? short.endIndex)])…"
        }
        guard count > limit else { return self }
        let short = prefix(limit)
        return "\(short[..<(short.lastIndex(of: " ") ?? short.endIndex)])…"
    }
}
