import Foundation
public import Registration

/// A letter to one person: plain text, to an address that was checked, with nothing from people in its headers.
public struct Letter: Hashable, Sendable {
    /// Whom it is for.
    public let recipient: String
    /// What it is about, in words of the program and the event's title.
    public let subject: String
    /// The text; names and titles stand on lines of their own.
    public let text: String

    /// A letter.
    ///
    /// Throws a ``Refusal`` where the recipient is no address, or the subject has more than one line.
    public init(to recipient: String, subject: String, text: String) throws(Refusal) {
        guard let address = try PlainText.checkedEmail(recipient),
            address.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else {
            throw Refusal(
                .invalid,
                "bad-email",
                "this address can't be written to",
                help: "ask for another one"
            )
        }
        self.recipient = address
        self.subject = try PlainText.required(subject, .title)
        self.text = text
    }

    /// The letter as a mail program takes it on its standard input (RFC 5322, the body in base64).
    ///
    /// - Parameter id: a name that no other letter has.
    public func message(id: String) -> [UInt8] {
        let lines = [
            "To: <\(recipient)>",
            "Subject: =?UTF-8?B?\(Data(subject.utf8).base64EncodedString())?=",
            "Message-ID: <\(id)@unconf>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
        ]
        let body = Data(text.replacing("\n", with: "\r\n").utf8)
            .base64EncodedString(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ])
        return Array((lines.joined(separator: "\r\n") + "\r\n" + body + "\r\n").utf8)
    }
}
