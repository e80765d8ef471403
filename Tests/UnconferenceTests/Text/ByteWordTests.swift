import Testing
import Unconference

@Suite struct ByteWordTests {
    private func bytes(of word: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }

    /// Whether the lowest mark is right, and there is one exactly where there is such a byte.
    private func agrees(_ marks: UInt64, _ word: UInt64, _ isMeant: (UInt8) -> Bool) -> Bool {
        let first = bytes(of: word).firstIndex(where: isMeant)
        return marks == 0 ? first == nil : marks.trailingZeroBitCount / 8 == first
    }

    @Test func `marks the first byte that is meant, and nothing where there is none`() {
        var dice = Dice(seed: 25)
        for _ in 0..<20_000 {
            // Mostly near the bytes looked for, in all places.
            let near: [UInt8] = [
                0, 1, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x26, 0x27, 0x3B, 0x3C, 0x3D, 0x3E, 0x7F, 0x80, 0xFF,
            ]
            var word: UInt64 = 0
            for _ in 0..<8 { word = word << 8 | UInt64(near[dice.below(near.count)]) }
            #expect(agrees(ByteWord.zeros(word), word) { $0 == 0 })
            #expect(agrees(ByteWord.markup(in: word), word) { "\"&<>".utf8.contains($0) })
            #expect(agrees(ByteWord.equal(to: 0x27, in: word), word) { $0 == 0x27 })
            #expect(agrees(ByteWord.less(than: 0x20, in: word), word) { $0 < 0x20 })
        }
    }
}
