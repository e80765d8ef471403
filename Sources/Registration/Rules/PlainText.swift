import Foundation

/// Text that people send: brought into one form, and refused when it could mislead or harm.
public enum PlainText {
    /// How long a text may be.
    public struct Limit: Hashable, Sendable {
        /// What the text is called when it is refused.
        public var what: String
        /// The most characters, as people count them.
        public var characters: Int
        /// The most bytes in UTF-8.
        public var bytes: Int
        /// Whether it may have several lines.
        public var lines: Bool

        /// A person's name.
        public static let name = Limit(what: "name", characters: 80, bytes: 320, lines: false)
        /// An organisation's name.
        public static let organisation = Limit(
            what: "organisation",
            characters: 120,
            bytes: 480,
            lines: false
        )
        /// A topic's title.
        public static let title = Limit(what: "title", characters: 140, bytes: 560, lines: false)
        /// A short word, such as a tag or a theme.
        public static let word = Limit(what: "word", characters: 40, bytes: 160, lines: false)
        /// What else a proposer says, or what somebody needs.
        public static let passage = Limit(what: "text", characters: 4096, bytes: 4096, lines: true)
    }

    /// The text in one form: composed (NFC), trimmed, one space between words; nil when nothing is left.
    ///
    /// Refused are control characters, marks that change the direction of the text around them, invisible characters
    /// other than the joiners some scripts need, more than four marks on one letter, and what is too long.
    public static func checked(_ text: String, _ limit: Limit) throws(Refusal) -> String? {
        // Bounds come first, so that nothing long is ever worked on.
        guard text.utf8.count <= limit.bytes * 4 else { throw .tooLong(limit) }
        let composed = text.precomposedStringWithCanonicalMapping
        var marks = 0
        for scalar in composed.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where !(scalar == "\n" || scalar == "\t" || scalar == "\r"):
                throw .forbiddenCharacter(scalar, limit)
            case .format where scalar != "\u{200C}" && scalar != "\u{200D}":
                throw .forbiddenCharacter(scalar, limit)
            case .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
                throw .forbiddenCharacter(scalar, limit)
            case .nonspacingMark, .enclosingMark:
                marks += 1
                guard marks <= 4 else { throw .tooManyMarks(limit) }
            default:
                marks = 0
            }
        }
        // By scalars: a mark behind a blank would be one character with it.
        let lines = composed.replacing("\r\n", with: "\n").unicodeScalars
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
            .map { line in line.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
            }
        let clean =
            limit.lines
            ? lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
            : lines.filter { !$0.isEmpty }.joined(separator: " ")
        guard clean.count <= limit.characters, clean.utf8.count <= limit.bytes else { throw .tooLong(limit) }
        return clean.isEmpty ? nil : clean
    }

    /// The same, for a text that must not be empty.
    public static func required(_ text: String, _ limit: Limit) throws(Refusal) -> String {
        guard let clean = try checked(text, limit) else {
            throw Refusal(.invalid, "empty", "the \(limit.what) is empty", help: "give at least one letter")
        }
        return clean
    }

    /// An address for mail in one form, with the host in small letters; nil when nothing is left.
    public static func checkedEmail(_ text: String) throws(Refusal) -> String? {
        let clean = text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
        guard !clean.isEmpty else { return nil }
        let parts = clean.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, clean.utf8.count <= 254, !parts[0].isEmpty, parts[0].utf8.count <= 64,
            parts[1].contains("."), !parts[1].hasPrefix("."), !parts[1].hasSuffix("."),
            !parts[1].contains(".."),
            clean.unicodeScalars.allSatisfy({ scalar in
                scalar.value > 32 && scalar.value != 127 && !"<>(),;:\"\\[]".unicodeScalars.contains(scalar)
                    && scalar.properties.generalCategory != .control
                    && scalar.properties.generalCategory != .format
                    && !scalar.properties.isWhitespace
            })
        else {
            throw Refusal(
                .invalid,
                "bad-email",
                "“\(clean.prefix(80))” is not an e-mail address",
                help: "write it like name@example.org, or leave it out"
            )
        }
        return "\(parts[0])@\(parts[1].lowercased())"
    }
}

extension Refusal {
    fileprivate static func tooLong(_ limit: PlainText.Limit) -> Refusal {
        Refusal(
            .invalid,
            "too-long",
            "the \(limit.what) is longer than \(limit.characters) characters",
            help: "shorten it"
        )
    }

    fileprivate static func tooManyMarks(_ limit: PlainText.Limit) -> Refusal {
        Refusal(.invalid, "too-many-marks", "the \(limit.what) has a letter with more than four marks on it")
    }

    fileprivate static func forbiddenCharacter(_ scalar: Unicode.Scalar, _ limit: PlainText.Limit) -> Refusal
    {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return Refusal(
            .invalid,
            "forbidden-character",
            "the \(limit.what) has a character that can't be shown safely: U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
            help: "leave that character out"
        )
    }
}
