/// Chance from a seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &+ 0x9e37_79b9_7f4a_7c15
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A word of a small language in which beginnings, and whole words, often repeat.
    mutating func word() -> String {
        let syllables = [
            "a", "am", "bas", "co", "com", "mu", "ni", "ty", "é", "東", "京", "ß", "Ж", "4", "quiet",
        ]
        return (0..<Int.random(in: 1...5, using: &self))
            .compactMap { _ in syllables.randomElement(using: &self) }.joined()
    }

    /// A text of such words.
    mutating func text(_ words: Int) -> String {
        (0..<words).map { _ in word() }.joined(separator: " ")
    }
}
