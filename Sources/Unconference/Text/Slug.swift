/// The short name of a thing in an address and a file name: small letters and digits of any script, and single hyphens.
public struct Slug: Hashable, Sendable {
    /// The name itself, such as `quiet-after-launch`.
    public let text: String

    /// The most bytes that a slug may have, so that file names stay within every file system's limits.
    public static let limit = 80

    /// A name that is a slug already, or nil when it is not: empty, too long, other characters, hyphens at an end or in a row.
    public init?(_ text: String) {
        // Nearly all names are plain ASCII; for those a look at the bytes is enough.
        if Slug.isPlain(text.utf8) {
            self.text = text
            return
        }
        guard !text.isEmpty, text.utf8.count <= Slug.limit, Slug.made(from: text) == text else { return nil }
        self.text = text
    }

    /// The slug made from any text: lower case, letters and digits kept, all else becomes a hyphen.
    ///
    /// Accents on Latin letters are dropped; letters of other scripts stay as they are, so that no title ends up empty.
    ///
    /// - Parameters:
    ///   - text: a title or a name.
    ///   - fallback: what to use when nothing is left; a slug itself.
    public init(from text: String, fallback: String) {
        // What is a slug already, as most tags are, is its own.
        let made = Slug.isPlain(text.utf8) ? text : Slug.made(from: text)
        self.text = made.isEmpty ? fallback : made
    }

    /// The slug made from a title, with the letters that its language writes for those that addresses don't have: `Größe` is
    /// `groesse` in German.
    ///
    /// - Parameters:
    ///   - text: a title.
    ///   - fallback: what to use when nothing is left; a slug itself.
    ///   - language: the language of the title, as BCP 47 has it.
    public init(from text: String, fallback: String, language: String) {
        let isGerman = OwnLanguage(of: language) == .german
        self.init(from: isGerman ? Slug.withoutUmlauts(text) : text, fallback: fallback)
    }

    private static func withoutUmlauts(_ text: String) -> String {
        String(
            text.flatMap { letter in
                switch letter {
                case "ä", "Ä": "ae"
                case "ö", "Ö": "oe"
                case "ü", "Ü": "ue"
                default: String(letter)
                }
            }
        )
    }

    /// The slug of a tag: as that of any text, but what ends a word and makes it another one is spoken, so that `C`, `C++` and
    /// `C#` are three.
    public init(ofTag tag: String) {
        let isPlain = !tag.utf8.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") }
        self.init(from: isPlain ? tag : Slug.spoken(tag), fallback: "tag")
    }

    private static func spoken(_ tag: String) -> String {
        var result = ""
        var rest = tag[...]
        var endsWord = false
        while let sign = rest.first {
            let run = rest.prefix { $0 == sign }
            rest = rest[run.endIndex...]
            let isEnd = endsWord && rest.first?.isLetter != true && rest.first?.isNumber != true
            switch sign {
            case "+" where isEnd: result += String(repeating: "-plus", count: run.count)
            case "#" where isEnd: result += String(repeating: "-sharp", count: run.count)
            default: result += run
            }
            endsWord = sign.isLetter || sign.isNumber
        }
        return result
    }

    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        guard bytes.count <= limit, let last = bytes.last, last != UInt8(ascii: "-") else { return false }
        var previous = UInt8(ascii: "-")
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != byte: break
            default: return false
            }
            previous = byte
        }
        return true
    }

    private static func made(from text: String) -> String {
        var result = ""
        var gap = false
        var word = ""
        for character in text.lowercased() {
            let letters = folded(character)
            guard !letters.isEmpty else {
                // An apostrophe joins ("don't" is one word), but not what French elides ("l'heure" is two); anything else parts.
                gap = gap || !["'", "’"].contains(character) || elided.contains(word)
                if gap { word = "" }
                continue
            }
            word += letters
            let hyphen = gap && !result.isEmpty ? "-" : ""
            guard result.utf8.count + hyphen.utf8.count + letters.utf8.count <= limit else { break }
            result += hyphen + letters
            gap = false
        }
        return result
    }

    /// What French writes before an apostrophe.
    private static let elided: Set = [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ]

    private static func folded(_ character: Character) -> String {
        if let known = latin[character] { return known }
        guard character.isLetter || character.isNumber else { return "" }
        guard let base = character.unicodeScalars.first, !isMark(base) else { return "" }
        if base.isASCII { return String(base) }
        let whole = String(character)
        return whole.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || isMark($0)
        }
            ? whole : ""
    }

    /// Whether a sign belongs to the letter before it, and is none where it stands alone.
    private static func isMark(_ sign: Unicode.Scalar) -> Bool {
        sign.properties.generalCategory == .nonspacingMark || sign.properties.generalCategory == .spacingMark
    }

    /// Letters of Latin alphabets without their accents, and the ligatures that people write as two letters.
    private static let latin: [Character: String] = {
        var table: [Character: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
            "ħ": "h",
        ]
        let groups = [
            "a": "àáâãäåāăąǎ", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥ",
            "i": "ìíîïĩīĭį",
            "j": "ĵ", "k": "ķ", "l": "ĺļľ", "n": "ñńņň", "o": "òóôõöōŏő", "r": "ŕŗř", "s": "śŝşšș",
            "t": "ţťț",
            "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
        ]
        for (plain, accented) in groups {
            for letter in accented { table[letter] = plain }
        }
        return table
    }()
}

extension Slug: Comparable {
    /// In the order of their letters.
    public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: LosslessStringConvertible {
    /// The name itself.
    public var description: String { text }
}

extension Slug: Codable {
    /// Reads the name as text.
    public init(from decoder: any Decoder) throws { self = try decoder.value() }
    /// Writes the name as text.
    public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}
