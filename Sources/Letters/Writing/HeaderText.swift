import Foundation
import Unconference

/// What people typed, as it may stand in a header of a letter: one line, and nothing in it that means anything there.
enum HeaderText {
    /// The text on one line without characters that steer, hide or turn what is around them.
    static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: " "
            case .format where scalar != "\u{200C}" && scalar != "\u{200D}": " "
            default: scalar
            }
        }
        let text = String(String.UnicodeScalarView(scalars))
        return text.split { $0.isWhitespace && $0 != unbroken }.joined(separator: " ").trimmed
    }

    /// The blank at which no line ends, as it stands before a colon in French.
    private static let unbroken: Character = "\u{A0}"

    /// A name before an address: letters and digits as they are, anything else encoded.
    static func phrase(_ text: String) -> [String] {
        let clean = line(text)
        let isPlain =
            !clean.isEmpty && clean.utf8.count <= 60
            && clean.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: " ") }
        return isPlain ? [clean] : encodedWords(clean)
    }

    /// A text that stands alone, such as a subject.
    static func unstructured(_ text: String) -> [String] {
        let clean = line(text)
        let isPlain =
            clean.utf8.count <= 60 && !clean.contains("=?")
            && clean.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isPlain ? [clean] : encodedWords(clean)
    }

    /// The text in encoded words (RFC 2047), none of which cuts a character in two.
    static func encodedWords(_ text: String) -> [String] {
        var chunks: [[UInt8]] = [[]]
        func take(_ bytes: [UInt8]) {
            if (chunks.last?.count ?? 0) + bytes.count > longest { chunks.append([]) }
            chunks[chunks.count - 1] += bytes
        }
        for character in text {
            if character.utf8.count <= longest {
                take(Array(character.utf8))
            } else {
                for scalar in character.unicodeScalars { take(Array(String(scalar).utf8)) }
            }
        }
        return chunks.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }
    }

    /// How many bytes one encoded word holds, so that it fits behind any header's name.
    private static let longest = 30

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
