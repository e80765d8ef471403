/// How much room a text takes on paper, on the careful side, since every machine has other fonts.
///
/// The letters are as wide as those of DejaVu Serif in bold, the widest that a machine without fonts of its own sets names in.
///
/// Lengths are tenths of a millimetre. What is said to fit does; what does not is set smaller, and in the end shortened.
enum TextFit {
    /// How wide a text is on one line, in thousandths of its size.
    static func width(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    /// How many lines a text takes.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - size: the size of the letters.
    ///   - width: how wide a line may be.
    static func lines(_ text: String, size: Int, width: Int) -> Int {
        guard size > 0, width > size else { return text.count }
        let space = width * 1000 / size
        var lines = 1
        var used = 0
        for word in text.split(separator: " ") {
            let length = TextFit.width(of: word)
            let gap = used > 0 ? TextFit.width(of: " ") : 0
            if used + gap + length <= space {
                used += gap + length
            } else if length <= space {
                lines += used > 0 ? 1 : 0
                used = length
            } else {
                // It is broken anywhere, and each line may end before a letter that is too wide.
                let room = max(1, space - 1300)
                lines += (used > 0 ? 1 : 0) + length / room
                used = length % room
            }
        }
        return lines
    }

    /// The largest size in which a text fits; the smallest when it fits in none.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - box: the room for it.
    ///   - sizes: the smallest and the largest size.
    ///   - leading: the height of a line in hundredths of the size.
    static func size(_ text: String, in box: PageBox, from sizes: ClosedRange<Int>, leading: Int = 120) -> Int
    {
        sizes.reversed().first { size in
            // No word should be torn apart while a smaller size can keep it whole.
            let longest = text.split(separator: " ").map { width(of: $0) }.max() ?? 0
            let isWhole = longest * size <= box.width * 1000 || longest * sizes.lowerBound > box.width * 1000
            return isWhole && lines(text, size: size, width: box.width) * size * leading <= box.height * 100
        } ?? sizes.lowerBound
    }

    /// A text that takes no more than so many lines, cut after a word where it must be.
    static func shortened(_ text: String, size: Int, width: Int, lines most: Int) -> String {
        guard lines(text, size: size, width: width) > most else { return text }
        var characters = Array(text)
        while characters.count > 1, lines(String(characters) + "…", size: size, width: width) > most {
            // By steps, since each of them reads all of the text.
            characters.removeLast(max(1, characters.count / 24))
        }
        let cut = String(characters) + "…"
        guard let end = characters.lastIndex(of: " "), end > characters.count * 2 / 3 else { return cut }
        let whole = String(characters[..<end]) + "…"
        // A word that just filled its line may no longer do so with the sign behind it.
        return lines(whole, size: size, width: width) <= most ? whole : cut
    }

    /// A machine without the letters of a script, or without pictures, draws a box for each part of a letter.
    private static func width(of character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + width(of: $1.value) }
    }

    private static func width(of scalar: UInt32) -> Int {
        switch scalar {
        case 0x20: 350
        // ! ' ( ) , - . : ; I | f i j l t
        case 0x21, 0x27...0x29, 0x2C...0x2E, 0x3A, 0x3B, 0x49, 0x66, 0x69, 0x6A, 0x6C, 0x74, 0x7C: 450
        // % @ M W m w
        case 0x25, 0x40, 0x4D, 0x57, 0x6D, 0x77: 1120
        // # & + < = > ^ ~, and the capitals that are round or have two posts: B D G H K N O Q R U
        case 0x23, 0x26, 0x2B, 0x3C...0x3E, 0x5E, 0x7E, 0x42, 0x44, 0x47, 0x48, 0x4B, 0x4E, 0x4F, 0x51, 0x52,
            0x55:
            890
        case 0x41...0x5A: 770
        case 0x21...0x7E: 690
        case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x200B...0x200F, 0x202A...0x202E,
            0x2066...0x2069, 0xFE00...0xFE0F:
            0
        case 0x590...0x6FF: 720
        case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: 1060
        case 0x2190...0x2BFF, 0x1F000...0x3FFFF: 1450
        case 0x700...0x10FF, 0x1200...0x1DFF: 1000
        default: 800
        }
    }
}
