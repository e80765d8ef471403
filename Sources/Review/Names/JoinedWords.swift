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
        guard let words = JoinedWords.parted(text[token.start..<token.end]) else { return nil }
        let meanings = TokenScanner.withTokens(of: words) { finder.hits(in: $0) }.flatMap(\.meanings)
            .filter { $0.kind == .fullName || $0.kind == .handle && !$0.needs.contains(.mention) }
        return meanings.isEmpty ? nil : NameFinder.Hit(words: index..<(index + 1), meanings: meanings)
    }

    /// The words of a word, with blanks between them and without its numbers; nil where it is one.
    private static func parted(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        guard word.dropFirst().contains(where: { isUpper($0) || isDigit($0) }) else { return nil }
        var result = [UInt8(ascii: "@")]
        var former: UInt8 = 0
        for byte in word {
            if isDigit(byte) {
                if !isDigit(former) { result.append(UInt8(ascii: " ")) }
            } else {
                if isUpper(byte), former >= 0x61 { result.append(UInt8(ascii: " ")) }
                result.append(byte)
            }
            former = byte
        }
        return result
    }

    private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
