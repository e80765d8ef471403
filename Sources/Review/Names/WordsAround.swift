/// The words beside a name, as far as they stand on its line.
struct WordsAround {
    /// A word before the name.
    struct Word {
        /// Its bytes, an apostrophe at its end included.
        var range: Range<Int>
        /// The word in small letters, with a straight apostrophe.
        var text: String
        /// Whether it begins with a capital.
        var isCapital: Bool
        /// Whether a comma stands before it: an article there may be a pronoun.
        var followsComma: Bool
    }

    /// The two words before the name, the nearest first; fewer where something else stands there.
    let before: [Word]
    /// The signs of markup between the last word and the name: `the **Kettle Works**`.
    let signs: String
    /// The apostrophe right behind the name that ends no quotation; nil where there is none.
    let apostrophe: Substring?
    /// Whether the name ends with an `s`.
    let endsWithS: Bool

    /// The words beside some bytes of a text.
    init(_ range: Range<Int>, in bytes: [UInt8]) {
        var start = range.lowerBound
        while start > max(0, range.lowerBound - 3), "*_[".utf8.contains(bytes[start - 1]) { start -= 1 }
        signs = String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
        var words: [Word] = []
        while words.count < 2,
            let word = WordsAround.word(before: words.last?.range.lowerBound ?? start, in: bytes)
        {
            words.append(word)
        }
        before = words
        let name = bytes[range].last { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        endsWithS = name.map { $0 | 0x20 } == UInt8(ascii: "s")
        let after = String(decoding: bytes[range.upperBound...].prefix(8), as: UTF8.self)
        let endsWord = after.dropFirst().first.map { !$0.isLetter && !$0.isNumber } ?? true
        apostrophe =
            ["'", "’"].contains(after.prefix(1)) && endsWord && !WordsAround.isQuoted(range, in: bytes)
            ? after.prefix(1) : nil
    }

    /// Whether a single quotation mark was opened on the line: one behind the name closes it.
    private static func isQuoted(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let before = bytes[max(0, range.lowerBound - 300)..<range.lowerBound].reversed().prefix { $0 != 0x0A }
        let line = " " + String(decoding: Array(before.reversed()), as: UTF8.self)
        return line.contains("‘") || line.contains(" '") || line.contains("('")
    }

    /// Where the name begins with some of the words before it.
    func start(taking words: Int) -> Int { before[min(words, before.count) - 1].range.lowerBound }

    /// The word that ends at an offset, behind one space or an apostrophe.
    private static func word(before offset: Int, in bytes: [UInt8]) -> Word? {
        var end = offset
        let floor = max(0, offset - 24)
        let hasSpace = end > floor && bytes[end - 1] == UInt8(ascii: " ")
        if hasSpace { end -= 1 }
        var letters = end
        if !hasSpace {
            if end > floor, bytes[end - 1] == UInt8(ascii: "'") {
                letters = end - 1
            } else if end - 3 > floor, bytes[(end - 3)..<end].elementsEqual("’".utf8) {
                letters = end - 3
            } else {
                return nil
            }
        }
        var start = letters
        while start > floor, isLetter(bytes[start - 1]) { start -= 1 }
        guard start < letters, start > floor || start == 0,
            start == 0 || !"@/-.".utf8.contains(bytes[start - 1])
        else { return nil }
        let text = String(decoding: bytes[start..<letters], as: UTF8.self)
        guard text.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { return nil }
        return Word(
            range: start..<offset,
            text: text.lowercased() + (letters < end ? "'" : ""),
            isCapital: text.first?.isUppercase == true,
            followsComma: bytes[..<start].suffix(2).elementsEqual(", ".utf8)
        )
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}
