import Testing
import Unconference

@testable import Review

@Suite struct NameWordsTests {
    private static let letters = Array("aZ9 .,-'()·\t\u{1F}é李")

    private static func texts(_ count: Int) -> [String] {
        var dice = Dice(seed: 12)
        return (0..<count).map { _ in
            String(
                (0..<8).map { _ in letters[dice.below(letters.count)] }
            )
        }
    }

    @Test func `parts a name by bytes as by characters`() {
        for text in Self.texts(2000) {
            let expected = text.split { $0.isWhitespace || ",·".contains($0) }.map(String.init)
            #expect(NameWords.words(of: text, partedBy: ",·") == expected, "\(text.debugDescription)")
        }
    }

    @Test func `leaves letters and digits of a word, in small`() {
        for text in Self.texts(2000) {
            let expected = text.lowercased().filter { $0.isLetter || $0.isNumber }
            #expect(NameWords.plain(text) == expected, "\(text.debugDescription)")
        }
    }
}
