import Foundation
public import Registration
public import Unconference

/// A letter to one person: plain text, to an address that was checked, with nothing from people in its headers but what
/// was made harmless there.
public struct Letter: Hashable, Sendable {
    /// Whom it is for.
    public let to: Mailbox
    /// Whose it is, and who gets the answer; nil leaves that to the mail program.
    public var from: Mailbox?
    /// What it is about.
    public let subject: String
    /// The text; names and titles stand on lines of their own.
    public let text: String
    /// The calendar that goes with it.
    public var file: LetterFile?
    /// Whether a mail program may offer to have no more of them.
    public var mayBeDeclined = false

    /// The address it goes to.
    public var recipient: String { to.address }

    /// A letter to an address.
    ///
    /// Throws a ``Refusal`` where the recipient is no address.
    public init(to recipient: String, subject: String, text: String) throws(Refusal) {
        try self.init(to: Mailbox(recipient), from: nil, subject: subject, text: text)
    }

    /// A letter from somebody to somebody.
    ///
    /// Throws a ``Refusal`` where nothing is left of the subject.
    public init(to: Mailbox, from: Mailbox?, subject: String, text: String) throws(Refusal) {
        self.to = to
        self.from = from
        let line = String(HeaderText.line(subject).prefix(140))
        guard !line.isEmpty else {
            throw Refusal(.invalid, "empty", "the subject is empty", help: "give at least one letter")
        }
        self.subject = line
        self.text = text
    }

    /// The letter as a mail program takes it on its standard input (RFC 5322).
    ///
    /// - Parameters:
    ///   - id: a name that no other letter has.
    ///   - now: when it is sent.
    ///   - lineEnd: how its lines end.
    public func message(id: String, at now: Instant, lineEnd: LineEnd = .program) -> [UInt8] {
        let name = String(
            decoding: id.utf8.filter { HeaderText.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") },
            as: UTF8.self
        )
        var lines = headers(name, now)
        let body = QuotedPrintable.encoded(text, lineEnd: lineEnd.rawValue)
        let plain = [
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
        ]
        if let file {
            // No line of either part can begin like this: `=_` is in neither encoding.
            let boundary = "=_\(name)"
            lines += ["Content-Type: multipart/mixed;", " boundary=\"\(boundary)\"", "", "--\(boundary)"]
            lines += plain + ["", body, "--\(boundary)"]
            lines += [
                "Content-Type: \(file.type)", "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment; filename=\"\(file.name)\"", "",
            ]
            lines += Letter.base64Lines(Array(file.text.utf8)) + ["--\(boundary)--", ""]
        } else {
            lines += plain + ["", body, ""]
        }
        return Array(lines.joined(separator: lineEnd.rawValue).utf8)
    }

    private func headers(_ name: String, _ now: Instant) -> [String] {
        var lines: [String] = []
        func field(_ name: String, _ value: [String]) {
            var line = "\(name): \(value.first ?? "")"
            for word in value.dropFirst() {
                if line.utf8.count + 1 + word.utf8.count <= 76 {
                    line += " " + word
                } else {
                    lines.append(line)
                    line = " " + word
                }
            }
            lines.append(line)
        }
        field("Date", [MailDate.text(now)])
        if let from { field("From", from.lines) }
        field("To", to.lines)
        if let from { field("Reply-To", from.lines) }
        field("Subject", HeaderText.unstructured(subject))
        field("Message-ID", ["<\(name)@\(from?.host ?? "unconf.invalid")>"])
        field("Auto-Submitted", ["auto-generated"])
        if mayBeDeclined, let from {
            field("List-Unsubscribe", ["<\(from.mailto)?subject=unsubscribe>"])
        }
        field("MIME-Version", ["1.0"])
        return lines
    }

    private static func base64Lines(_ bytes: [UInt8]) -> [String] {
        stride(from: 0, to: bytes.count, by: 57).map { start in
            Data(bytes[start..<min(start + 57, bytes.count)]).base64EncodedString()
        }
    }
}
