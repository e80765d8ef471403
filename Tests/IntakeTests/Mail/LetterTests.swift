import Foundation
import Intake
import Registration
import Testing

/// Letters: nothing from people reaches a header but an address that is one.
@Suite struct LetterTests {
    @Test(arguments: [
        "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "<a@example.org>",
        "a b@example.org",
        "", "a@example.org\u{0}", "ä@example.org", "a@example.org\n",
    ])
    func `refuses what is no address`(_ address: String) throws {
        guard address != "a@example.org\n" else {
            #expect(try Letter(to: address, subject: "x", text: "").recipient == "a@example.org")
            return
        }
        #expect(throws: Refusal.self) { try Letter(to: address, subject: "x", text: "") }
    }

    @Test(arguments: ["Second Cup\r\nBcc: b@example.org", "Füße 🎉", "=?UTF-8?B?eA==?="])
    func `has the same headers whatever it is about`(_ subject: String) throws {
        let letter = try Letter(
            to: "a@example.org",
            subject: subject,
            text: "Bcc: x\n\n.\n" + String(repeating: "é", count: 900)
        )
        let message = String(decoding: letter.message(id: "1"), as: UTF8.self)
        let parts = message.components(separatedBy: "\r\n\r\n")
        #expect(parts.count == 2)
        let names = parts[0].components(separatedBy: "\r\n").map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
            ]
        )
        #expect(message.utf8.allSatisfy { $0 < 128 })
        #expect(message.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 998 })
        let body = try #require(Data(base64Encoded: parts[1], options: .ignoreUnknownCharacters))
        #expect(String(decoding: body, as: UTF8.self).hasPrefix("Bcc: x\r\n\r\n.\r\n"))
    }
}
