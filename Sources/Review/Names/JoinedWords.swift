/// Names within one word of an address, a handle or a file's name: `@janamueller85`, `IMG_TomBecker3`, `#ThanksJanaMueller`.
///
/// There words are told apart by capitals, and numbers stand behind what is taken already.
struct JoinedWords {
    /// What the words stand in.
    let text: [UInt8]
    /// Whether that is the name of a file, of which every word may be several.
    var isFileName = false

    private static let signs: Token.Marks = [.mentioned, .inPath, .aside, .tagged]

    /// What is found within a word that stands behind a sign, or in a file's name; nil where nothing is.
    @inline(__always)
    func hit(at index: Int, _ token: Token, _ finder: NameFinder) -> NameFinder.Hit? {
        guard isFileName || !token.marks.isDisjoint(with: JoinedWords.signs), token.end &- token.start > 4
        else {
            return nil
        }
        return found(at: index, token, finder)
    }

    @inline(never)
    private func found(at index: Int, _ token: Token, _ finder: NameFinder) -> NameFinder.Hit? {
        let words = JoinedWords.parted(text, token.start..<token.end)
        guard words.count > 0 else { return nil }
        let meanings = finder.hits(in: words).flatMap(\.meanings)
            .filter { $0.kind == .fullName || $0.kind == .handle && !$0.needs.contains(.mention) }
        return meanings.isEmpty ? nil : NameFinder.Hit(words: index..<(index + 1), meanings: meanings)
    }

    /// The words of a word as they would follow an `@`, without its numbers; none where it is one word without any.
    private static func parted(_ text: [UInt8], _ range: Range<Int>) -> [Token] {
        guard mayBeSeveral(text, range) else { return [] }
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for place in range {
            let byte = text[place]
            let begins = place > start && isUpper(byte) && text[place - 1] >= 0x61
            guard begins || isDigit(byte) else { continue }
            if place > start { pieces.append(start..<place) }
            start = isDigit(byte) ? place + 1 : place
        }
        if start < range.upperBound { pieces.append(start..<range.upperBound) }
        var tokens: [Token] = []
        for piece in pieces {
            var token: Token
            if text[piece].allSatisfy({ $0 < 0x80 }) {
                var hash = TokenHash()
                for byte in text[piece] { hash.add(UInt32(byte | 0x20)) }
                token = Token(
                    hash: hash.value,
                    start: piece.lowerBound,
                    end: piece.upperBound,
                    gap: .space,
                    marks: []
                )
                if isUpper(text[piece.lowerBound]) { token.marks.insert(.capital) }
            } else {
                guard let read = TokenScanner.tokens(of: Array(text[piece])).first else { continue }
                token = read
            }
            token.gap = .space
            token.marks.insert(tokens.isEmpty ? .mentioned : [])
            tokens.append(token)
        }
        return tokens
    }

    /// Whether there are capitals or numbers within a word, and enough else: most such words are numbers with a few letters.
    private static func mayBeSeveral(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        text.withUnsafeBufferPointer { text in
            var letters = 0
            var isParted = false
            for place in range {
                if isDigit(text[place]) {
                    isParted = true
                } else {
                    letters &+= 1
                    if place > range.lowerBound, isUpper(text[place]) { isParted = true }
                }
            }
            return isParted && letters > 4
        }
    }

    private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
