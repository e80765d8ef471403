import Foundation
import Registration

/// Characters that look like others, or like nothing: forms kept for compatibility, letters of other alphabets, marks that
/// nobody sees.
enum Disguise {
    /// When a character deserves a second look.
    enum Suspicion {
        case none
        /// Beside a Latin letter: letters of alphabets that look like Latin in part, and the dots of Chinese.
        case besideLatin
        case always
    }

    /// Whether a character deserves a second look; of what most texts have it says so at once.
    static func suspicion(of value: UInt32) -> Suspicion {
        switch value {
        case 0xA0, 0xAB...0xB1, 0xB4...0xB8, 0xBB, 0xBF...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E,
            0x180...0x1C3, 0x1CD...0x1F0, 0x1F4...0x24F, 0x300...0x33F, 0x590...0x5FF, 0x620...0x6DC,
            0x6DE...0x6FF,
            0x900...0xE7F, 0x1E00...0x1E99, 0x1E9E...0x1EFF, 0x200B...0x200F, 0x2010...0x2023,
            0x2026, 0x202A...0x202D, 0x2030...0x203B, 0x2060...0x2064, 0x20A0...0x20BF, 0x2190...0x23FF,
            0x2500...0x27BF,
            0x3000, 0x3001, 0x3003...0x3030, 0x3041...0x309A, 0x30A0...0x30FE, 0x3400...0x9FFF,
            0xAC00...0xD7A3,
            0xFE0F, 0xFF01...0xFF0C, 0xFF1A...0xFF1F,
            0x1F000...0x1F0FF, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0x20000...0x2F7FF:
            return .none
        case 0x3002, 0xFF0E, 0xFF61: return .besideLatin
        case 0x370...0x3CF, 0x400...0x52F, 0x531...0x588, 0x13A0...0x13FF, 0xA4D0...0xA4FF, 0xAB70...0xABBF,
            0x1F00...0x1FFF:
            return .besideLatin
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return .none }
        if isUnseen(scalar) { return .always }
        let text = String(scalar)
        return undisguised(text).unicodeScalars.elementsEqual(text.unicodeScalars) ? .none : .always
    }

    /// Whether some character of a text deserves a second look; bytes that are no characters do.
    static func isWorn(by text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            var i = 0
            while i < text.count {
                switch text[i] {
                case 0x09, 0x0A, 0x0D, 0x20..<0x7F: i += 1
                case 0x00..<0x80: return true
                default:
                    guard let found = EscapedCharacter(text, at: i, before: text.count),
                        suspicion(of: found.scalar) == .none
                    else { return true }
                    i = found.end
                }
            }
            return false
        }
    }

    /// A name as it was written and, where that is another, in its plain form: texts are looked through in both.
    static func forms(of name: String) -> [String] {
        guard name.utf8.contains(where: { $0 >= 0x7F || $0 < 0x20 }) else { return [name] }
        let plain = undisguised(name)
        return plain.unicodeScalars.elementsEqual(name.unicodeScalars) ? [name] : [name, plain]
    }

    /// Some bytes with characters beyond ASCII as such that are written with percent signs, as links have them.
    static func unescaped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard text.contains(UInt8(ascii: "%")) else { return text }
        var result: [UInt8] = []
        text.withUnsafeBufferPointer { text in
            var i = 0
            while i < text.count {
                if text[i] == UInt8(ascii: "%"),
                    let found = EscapedCharacter(text, at: i, before: text.count),
                    found.scalar >= 0x80, let scalar = Unicode.Scalar(found.scalar)
                {
                    result += UTF8.encode(scalar).map(Array.init) ?? []
                    i = found.end
                } else {
                    result.append(text[i])
                    i += 1
                }
            }
        }
        return result[...]
    }

    /// A text in its plain form: nothing in it that nobody sees, no form kept for compatibility, Latin letters where others
    /// pass for them, and dots where a browser reads one in an address.
    static func undisguised(_ text: String) -> String {
        var seen = String.UnicodeScalarView()
        for scalar in turnedBack(text) where !isUnseen(scalar) { seen.append(scalar) }
        let plain = LookAlike.latinised(String(seen).precomposedStringWithCompatibilityMapping)
        let scalars = Array(plain.unicodeScalars)
        guard scalars.contains("\u{3002}") else { return plain }
        var dotted = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isDot =
                scalar == "\u{3002}" && index > 0 && index + 1 < scalars.count && isPlain(scalars[index - 1])
                && isPlain(scalars[index + 1])
            dotted.append(isDot ? "." : scalar)
        }
        return String(dotted)
    }

    /// The characters in the order in which they are seen where a mark (U+202E) turns a text around, up to the mark that
    /// ends it or to the end of the line.
    private static func turnedBack(_ text: String) -> String.UnicodeScalarView {
        let scalars = text.unicodeScalars
        guard scalars.contains("\u{202E}") else { return scalars }
        var result = String.UnicodeScalarView()
        var rest = scalars[...]
        while let start = rest.firstIndex(of: "\u{202E}") {
            result += rest[..<start]
            let turned = rest[start...].dropFirst().prefix { $0 != "\u{202C}" && $0 != "\n" }
            result += String(String.UnicodeScalarView(turned)).reversed().map(\.unicodeScalars).joined()
            rest = rest[turned.endIndex...]
        }
        return result + rest
    }

    /// A letter or digit of ASCII.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: return false
        case 0x2028, 0x2029: return true
        default: break
        }
        let properties = scalar.properties
        return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
            || properties.generalCategory == .format
    }
}
