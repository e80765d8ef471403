import Unconference

extension Dice {
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
