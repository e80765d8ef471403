import Fixtures
import Registration
import Testing
import Unconference

/// What two people make of one text at once.
@Suite struct TextMergeTests {
    @Test(arguments: [
        ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC", false),
        ("a\nb", "a\nb", "a\nb\nc", "a\nb\nc", false),
        ("a\nb", "a\nb\nc", "a\nb", "a\nb\nc", false),
        ("", "mine", "yours", "mine\nyours", true),
        ("", "", "yours", "yours", false),
        ("a\nb\nc", "a\nc", "a\nb\nc\nd", "a\nc\nd", false),
        ("a\nb\nc", "a\nX\nc", "a\nY\nc", "a\nX\nY\nc", true),
        ("a", "b", "b", "b", false),
        ("a\nb", "", "a\nb\nc", "a\nb\nc", false),
        ("x\nx\nx", "x\nx", "x\nx\nx\ny", "x\nx\nx\ny", false),
    ])
    func `puts both changes together`(
        _ base: String,
        _ first: String,
        _ second: String,
        _ merged: String,
        _ keptBoth: Bool
    ) {
        let merge = TextMerge(base: base, first: first, second: second)
        #expect(merge.text == merged)
        #expect(merge.keptBoth == keptBoth)
    }

    @Test func `loses no line that either wrote`() {
        var random = Dice(seed: 5)
        let words = ["a", "b", "c", "d", "e", ""]
        func text(_ count: Int) -> [String] {
            (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        }
        for turn in 0..<3000 {
            let base = text(Int.random(in: 0...6, using: &random))
            var (first, second) = (base, base)
            for number in 0..<3 {
                let mark = "\(turn).\(number)"
                if Bool.random(using: &random) {
                    first.insert("1-\(mark)", at: Int.random(in: 0...first.count, using: &random))
                }
                if Bool.random(using: &random) {
                    second.insert("2-\(mark)", at: Int.random(in: 0...second.count, using: &random))
                }
                if Bool.random(using: &random), !first.isEmpty {
                    first.remove(at: Int.random(in: 0..<first.count, using: &random))
                }
                if Bool.random(using: &random), !second.isEmpty {
                    second.remove(at: Int.random(in: 0..<second.count, using: &random))
                }
            }
            let merge = TextMerge(
                base: base.joined(separator: "\n"),
                first: first.joined(separator: "\n"),
                second: second.joined(separator: "\n")
            )
            let kept = Set(
                merge.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            )
            for line in first + second where line.contains("-") {
                #expect(kept.contains(line), "\(base) \(first) \(second) gives \(merge.text)")
            }
        }
    }
}
