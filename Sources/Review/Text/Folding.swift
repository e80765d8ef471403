import Foundation

/// What a character is to the search for names: letters without case and accents, and all that parts them.
///
/// Latin, Greek and Cyrillic lose their accents; ß is ss, æ is ae, ø is o and so on, as people write them who can't type
/// them. Marks that some scripts write between the lines don't count.
struct Folding: Sendable {
    /// What a character does to a word.
    enum Kind: UInt32 {
        /// It parts words.
        case separator
        /// It is not there, such as a soft hyphen or an accent.
        case ignorable
        /// It is part of a word.
        case letter
        /// It is a word by itself, since its script writes no spaces.
        case character
    }

    private let packed: UInt32

    private init(_ kind: Kind, folded: UInt32 = 0, isUpper: Bool = false) {
        packed = folded | kind.rawValue << 21 | (isUpper ? 1 << 24 : 0)
    }

    var kind: Kind { Kind(rawValue: packed >> 21 & 7) ?? .separator }
    /// The character without case and accent.
    var folded: UInt32 { packed & 0x1F_FFFF }
    /// Whether it begins a word as a name does: a capital, or a letter of a script without capitals.
    var beginsName: Bool { packed >> 24 & 1 == 1 }

    /// What a character is.
    init(of scalar: UInt32) {
        if scalar < Folding.tableEnd {
            self = Folding.table[Int(scalar)]
        } else {
            self.init(computing: scalar)
        }
    }

    /// The second letter of those that people write as two: ß, æ, œ, þ; 0 for all others.
    static func second(of scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xDF, 0x1E9E: 0x73
        case 0xC6, 0xE6, 0x1FC, 0x1FD, 0x1E2, 0x1E3, 0x152, 0x153: 0x65
        case 0xDE, 0xFE: 0x68
        default: 0
        }
    }

    private static let tableEnd: UInt32 = 0x3400
    private static let table: [Folding] = (0..<tableEnd).map { Folding(computing: $0) }

    private init(computing value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            self.init(.separator)
            return
        }
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            self.init(.character, folded: value, isUpper: true)
        case 0xFF01...0xFF5E:
            // Letters as wide as Chinese ones.
            self.init(computing: value - 0xFEE0)
        case _ where Folding.isIgnorable(value): self.init(.ignorable)
        default:
            let properties = scalar.properties
            let isPart =
                properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
                || properties.generalCategory == .spacingMark
            guard isPart else {
                self.init(.separator)
                return
            }
            let folded = Folding.base(of: scalar)
            let beginsName =
                properties.isUppercase || properties.generalCategory == .titlecaseLetter
                || (properties.isAlphabetic && !properties.isCased)
            self.init(
                Folding.isWordByItself(value) ? .character : .letter,
                folded: folded,
                isUpper: beginsName
            )
        }
    }

    private static func base(of scalar: Unicode.Scalar) -> UInt32 {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        switch lower.value {
        case 0xDF: return 0x73
        case 0xE6, 0x1FD, 0x1E3: return 0x61
        case 0x153, 0xF8, 0x1FF: return 0x6F
        case 0xFE, 0x167: return 0x74
        case 0xF0, 0x111: return 0x64
        case 0x131: return 0x69
        case 0x142: return 0x6C
        case 0x127: return 0x68
        case 0x14B: return 0x6E
        case 0x3C2: return 0x3C3
        // Arabic is written with and without what stands on these letters.
        case 0x622, 0x623, 0x625: return 0x627
        case 0x649: return 0x64A
        case 0x629: return 0x647
        case 0xC0...0x24F, 0x370...0x58F, 0x1E00...0x1FFF:
            return String(lower).decomposedStringWithCanonicalMapping.unicodeScalars.first?.value
                ?? lower.value
        default: return lower.value
        }
    }

    /// Accents, vowel points, joiners, soft hyphens, marks of direction and of variation.
    private static func isIgnorable(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640,
            0x64B...0x65F,
            0x670,
            0x180E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
            0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xE0100...0xE01EF:
            true
        default: false
        }
    }

    /// Thai, Lao, Tibetan, Burmese, Khmer, and the Japanese syllables.
    private static func isWordByItself(_ value: UInt32) -> Bool {
        switch value {
        case 0xE00...0xFFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF,
            0xFF66...0xFF9D:
            true
        default: false
        }
    }
}
