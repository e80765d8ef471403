import Unconference

/// Gives headings their anchors: no two alike, letters of every script kept.
struct Anchors {
    private var used: Set<String> = []
    private var next: [String: Int] = [:]
    private let prefix: String

    init(prefix: String) {
        self.prefix = prefix
        used.reserveCapacity(48)
    }

    /// The anchor of a heading with these words.
    ///
    /// Letters and digits stay, in lower case; white space and hyphens become hyphens; the rest goes. The second heading
    /// of the same words gets `-1`, as on GitHub. Anchors of footnotes begin with `fn`, so those of headings that
    /// would, too, get another beginning.
    mutating func anchor(for title: String) -> String {
        var slug = Self.slug(title)
        if slug.isEmpty { slug = "section" }
        if slug.utf8.first == UInt8(ascii: "f"), slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") {
            slug = "section-" + slug
        }
        if used.insert(slug).inserted { return prefix.isEmpty ? slug : prefix + slug }
        var number = next[slug, default: 1]
        while !used.insert("\(slug)-\(number)").inserted { number += 1 }
        next[slug] = number + 1
        return "\(prefix)\(slug)-\(number)"
    }

    private static func slug(_ title: String) -> String {
        let bytes = title.withBytes { title -> [UInt8]? in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(title.count)
            var i = 0
            while i < title.count {
                let byte = title[i]
                i += 1
                switch byte {
                case 0x30...0x39, 0x61...0x7A, 0x5F: bytes.append(byte)
                case 0x41...0x5A: bytes.append(byte | 0x20)
                case 0x20, 0x2D, 0x09, 0x0A: bytes.append(UInt8(ascii: "-"))
                case 0..<0x80: break
                // Dashes, quotation marks and dots, U+2010 to U+2027, which titles have most of all that is not ASCII.
                case 0xE2
                where i + 1 < title.count && title[i] == 0x80 && (0x90...0xA7).contains(title[i + 1]):
                    i += 2
                default: return nil
                }
            }
            return bytes
        }
        guard let bytes else { return slug(title.unicodeScalars) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func slug(_ title: String.UnicodeScalarView) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in title {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A, 0x5F: slug.append(scalar)
            case 0x41...0x5A: slug.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case 0x20, 0x2D, 0x09, 0x0A: slug.append("-")
            case 0..<0x80: break
            default: append(scalar, to: &slug)
            }
        }
        return String(slug)
    }

    private static func append(_ scalar: Unicode.Scalar, to slug: inout String.UnicodeScalarView) {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            slug.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
        case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .nonspacingMark,
            .spacingMark:
            slug.append(scalar)
        default:
            if properties.isWhitespace { slug.append("-") }
        }
    }
}
