import Fixtures
import Testing
import Unconference

@testable import Paper

/// What is said to fit into a box does.
@Suite struct TextFitTests {
    @Test(arguments: [("", 1), ("a", 1), ("one two", 1), ("one two three four five six", 2)])
    func `counts lines as a browser would`(text: String, lines: Int) {
        #expect(TextFit.lines(text, size: 100, width: 1200) == lines)
    }

    @Test func `a word longer than a line takes several`() {
        #expect(TextFit.lines(String(repeating: "W", count: 30), size: 100, width: 1000) >= 4)
    }

    @Test(arguments: UInt64(1)...50) func `a shortened text has no more lines than it may`(seed: UInt64) {
        var random = Dice(seed: seed)
        let letters = Array("aWil mté漢🎉- ")
        for _ in 0..<20 {
            let text = String(
                (0..<Int.random(in: 0...200, using: &random)).compactMap { _ in
                    letters.randomElement(using: &random)
                }
            )
            let size = Int.random(in: 10...120, using: &random)
            let width = Int.random(in: 300...2500, using: &random)
            let most = Int.random(in: 1...6, using: &random)
            let short = TextFit.shortened(text, size: size, width: width, lines: most)
            #expect(TextFit.lines(short, size: size, width: width) <= most, "\(text)")
            #expect(short == text || short.hasSuffix("…"))
            #expect(short == text || text.hasPrefix(short.dropLast()))
            let isEnough = TextFit.lines(text, size: size, width: width) <= most
            #expect(isEnough == (short == text))
        }
    }

    @Test(arguments: UInt64(1)...50) func `the size found is the largest that fits`(seed: UInt64) {
        var random = Dice(seed: seed)
        let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            String(repeating: "n", count: Int.random(in: 1...12, using: &random))
        }
        let text = words.joined(separator: " ")
        let box = PageBox(width: 1200, height: Int.random(in: 100...900, using: &random))
        let size = TextFit.size(text, in: box, from: 10...200)
        func fits(_ size: Int) -> Bool {
            TextFit.lines(text, size: size, width: box.width) * size * 120 <= box.height * 100
                && words.allSatisfy { TextFit.width(of: $0) * size <= box.width * 1000 }
        }
        #expect(fits(size))
        for larger in (size + 1)..<201 { #expect(!fits(larger)) }
    }

    @Test(arguments: [0, -5, 1]) func `no room at all stops nothing`(width: Int) {
        #expect(TextFit.shortened("some text", size: 40, width: width, lines: 1).count <= 9)
        #expect(TextFit.size("text", in: PageBox(width: width, height: width), from: 20...60) == 20)
    }
}
