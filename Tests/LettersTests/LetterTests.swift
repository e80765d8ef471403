import Foundation
import Letters
import Registration
import Testing
import Unconference

/// Letters: nothing from people reaches a header but as one harmless value.
@Suite struct LetterTests {
    private static let now = Instant(secondsSince1970: 1_800_000_000)

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

    @Test(arguments: [
        "Second Cup\r\nBcc: b@example.org", "Füße 🎉", "=?UTF-8?B?eA==?=", String(repeating: "ü", count: 300),
    ])
    func `has the same headers whatever it is about and whoever it is to`(_ subject: String) throws {
        var letter = try Letter(
            to: Mailbox("a@example.org", name: subject),
            from: Mailbox("team@example.org", name: subject),
            subject: subject,
            text: "Bcc: x\n\n.\n" + String(repeating: "é", count: 900)
        )
        letter.mayBeDeclined = true
        let message = String(
            decoding: letter.message(id: "1\r\nX: y", at: LetterTests.now, lineEnd: .file),
            as: UTF8.self
        )
        let parts = message.components(separatedBy: "\r\n\r\n")
        let lines = parts[0].components(separatedBy: "\r\n")
        let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "Date", "From", "To", "Reply-To", "Subject", "Message-ID", "Auto-Submitted",
                "List-Unsubscribe",
                "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
            ]
        )
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(lines.contains("Message-ID: <1Xy@example.org>"))
        #expect(lines.contains("Date: Fri, 15 Jan 2027 08:00:00 +0000"))
        #expect(lines.contains("List-Unsubscribe: <mailto:team@example.org?subject=unsubscribe>"))
        #expect(message.utf8.allSatisfy { $0 < 128 })
        #expect(message.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(parts[1] == "Bcc: x")
    }

    @Test func `a letter of the board has no sender of its own`() throws {
        let letter = try Letter(to: "a@example.org", subject: "x", text: "y")
        let message = String(decoding: letter.message(id: "1", at: LetterTests.now), as: UTF8.self)
        #expect(!message.contains("From:") && !message.contains("\r"))
        #expect(message.contains("To: <a@example.org>\n"))
    }

    @Test func `a calendar goes with it as a file of its own`() throws {
        var letter = try Letter(to: "a@example.org", subject: "x", text: "y")
        letter.file = .calendar("../cup\r\nX: \"y\"", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
        let message = String(decoding: letter.message(id: "7", at: LetterTests.now), as: UTF8.self)
        #expect(message.contains("filename=\"cupXy.ics\""))
        #expect(message.contains("boundary=\"=_7\""))
        #expect(message.components(separatedBy: "--=_7").count == 4)
        #expect(message.contains(Data("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".utf8).base64EncodedString()))
    }
}
