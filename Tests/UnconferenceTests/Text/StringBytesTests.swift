import Testing
import Unconference

/// Looking at the bytes of a text where they lie.
@Suite struct StringBytesTests {
    @Test(arguments: [
        "", "a", "quiet", "longer than fifteen bytes", "größer als fünfzehn Bytes", "\u{1F44B}\u{1F3FD}",
    ])
    func `shows the text in UTF-8`(_ text: String) {
        #expect(text.withBytes { Array($0) } == Array(text.utf8))
    }

    @Test func `shows a part of a text as a text of its own`() {
        let whole = "one two three four five six"
        let part = String(whole.dropFirst(4).prefix(18))
        #expect(part.withBytes { String(decoding: $0, as: UTF8.self) } == "two three four fiv")
    }
}
