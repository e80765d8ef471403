import Foundation
import Registration

/// Why a mail program did not take a letter, in words that name nobody.
enum MailComplaint {
    /// The words for an exit code, with the first line of what the program said.
    static func words(_ code: Int32, _ output: [UInt8], hiding hidden: [String] = []) -> String {
        let meaning = meanings[code].map { " (\($0))" } ?? ""
        let said = clean(output, hiding: hidden)
        return "the mail program ended with \(code)\(meaning)" + (said.isEmpty ? "" : ": \(said)")
    }

    /// Whether a code is about one letter and its recipient, and says nothing about the next one.
    static func isAboutLetter(_ code: Int32) -> Bool { [65, 67, 68].contains(code) }

    /// The first line with something in it, without addresses, and short.
    static func clean(_ output: [UInt8], hiding hidden: [String] = []) -> String {
        let text = String(decoding: output.prefix(4096), as: UTF8.self)
        let first = text.split(whereSeparator: \.isNewline).first { $0.contains { !$0.isWhitespace } } ?? ""
        let line = hidden.reduce(String(first)) {
            $0.replacingOccurrences(of: $1, with: "@", options: .caseInsensitive)
        }
        // Whatever has an @ in it may be somebody's address, however it is written.
        let words = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { word in
            word.contains("@") || word.contains("＠") ? "(address)" : String(word)
        }
        return String(Printable.text(words.joined(separator: " ")).prefix(160))
    }

    /// What a program might call a person: their address, what stands before its `@`, and their name.
    static func words(for person: Participant) -> [String] {
        let local = person.email.map { String($0.prefix { $0 != "@" }) }
        return [person.email, person.name, local].compactMap(\.self).filter { $0.count > 2 }
    }

    /// What programs that send mail mean by their codes (sysexits.h).
    private static let meanings: [Int32: String] = [
        64: "it does not understand how it was called", 65: "it found a mistake in the letter",
        66: "it could not read something", 67: "it does not know the recipient",
        68: "it does not know the host",
        69: "a service it needs is not there", 70: "it has a mistake of its own", 71: "the system failed it",
        72: "a file of its own is missing", 73: "it could not write something",
        74: "it could not read or write",
        75: "try again later", 76: "the other side said something strange", 77: "it is not allowed to",
        78: "its settings are wrong",
    ]
}
