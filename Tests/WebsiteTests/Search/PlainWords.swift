import Foundation

/// The words of a text found the slow way: character by character, with Unicode's own properties.
enum PlainWords {
    /// The words of a text without markup, with how often each is there; for texts of spaced scripts without odd signs.
    static func counts(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        var word = ""
        for character in text + " " {
            let scalars = String(character).unicodeScalars
            if scalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType == .decimal }
            ) {
                word += folded(character)
            } else if !word.isEmpty {
                counts[cut(word), default: 0] += 1
                word = ""
            }
        }
        return counts
    }

    private static func folded(_ character: Character) -> String {
        let plain: [Character: String] = ["ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "ς": "σ"]
        let small = character.lowercased()
        if let only = small.first, small.count == 1, let other = plain[only] { return other }
        let apart = small.decomposedScalars.filter { !(0x300...0x36f).contains($0.value) }
        return String(String.UnicodeScalarView(apart))
    }

    private static func cut(_ word: String) -> String {
        var result = ""
        for scalar in word.unicodeScalars {
            guard result.utf8.count + String(scalar).utf8.count <= 23 else { break }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}

extension String {
    /// The letters taken apart, as Unicode's canonical decomposition has them.
    fileprivate var decomposedScalars: [Unicode.Scalar] {
        Array(decomposedStringWithCanonicalMapping.unicodeScalars)
    }
}
