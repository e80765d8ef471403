import Foundation
import Testing

/// Letters from the command line: held, shown without addresses, written to files, and refused where they must be.
@Suite struct MailTests {
    private struct Card: Decodable {
        var id: Int
        var participant: Int
        var state: String
        var address: String?
    }

    private func site() throws -> TestSite {
        let site = try TestSite.planned()
        site.program.environment["UNCONF_NOW"] = "2027-05-01T10:00:00Z"
        return site
    }

    @Test func `drafts wait, are shown without addresses, and are written once`() throws {
        let site = try site()
        let drafted = try site.did("mail", "draft", "confirmation")
        #expect(drafted.text.hasPrefix("Drafted 6 letters for confirmation, to 6 people."))
        #expect(!drafted.text.contains("@"))
        for words in [["mail", "list"], ["mail", "show", "1"], ["mail", "list", "--json"], ["log"]] {
            let run = try site.program.run(words)
            #expect(run.status == 0 && !run.text.contains("@loom.example"), "\(words)")
        }
        let cards = try site.did("mail", "list", "--addresses", "--json").decoded([Card].self)
        #expect(cards.count == 6 && cards.allSatisfy { $0.state == "waiting" && $0.address != nil })
        try site.refused("mail", "send", with: "no-mail-command")
        let folder = site.root.appending(path: "../letters-\(UUID().uuidString)").standardizedFileURL.path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try site.refused("mail", "send", "--output", folder, with: "not-confirmed")
        let sent = try site.did("mail", "send", "--output", folder, "--yes")
        #expect(sent.text == "6 letters sent.\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names.first == "000001-confirmation.eml" && names.count == 6)
        #expect(try site.did("mail", "send", "--output", folder, "--yes").text == "No letter waits.\n")
        try site.refused("mail", "stop", "1", with: "mail-sent")
        #expect(
            try site.did("mail", "draft", "confirmation").text == "No letter for confirmation was drafted.\n"
        )
    }

    @Test(arguments: ["Content/letters", "Output", "Themes/letters", "Content/../Output/letters"])
    func `letters are not written where everything is published`(_ folder: String) throws {
        let site = try site()
        try site.did("mail", "draft", "confirmation")
        try site.refused("mail", "send", "--yes", "--output", folder, with: "private-in-public")
        #expect(!site.has("Content/letters") && !site.has("Themes/letters"))
    }

    @Test func `what can't be drafted says why`() throws {
        let site = try site()
        let wrong = try site.refused("mail", "draft", "confirmatoin", with: "no-purpose")
        #expect(wrong.errors.contains("did you mean `confirmation`?"))
        try site.refused("mail", "draft", "thanks", with: "mail-too-early")
        try site.refused("mail", "draft", "ninety-days", with: "mail-too-early")
        try site.refused("mail", "draft", "change", with: "mail-nothing-told")
        try site.refused("mail", "draft", "offer", "--to", "1", with: "mail-not-due")
        try site.refused("mail", "show", "7", with: "no-letter")
        for words in [
            ["mail", "draft", "joining", "--topic", "1"], ["mail", "draft", "change", "--to", "1"],
            ["mail", "stop"], ["mail", "stop", "1", "--all"], ["mail", "send", "--again"],
            ["mail", "send", "1", "--purpose", "thanks"], ["mail", "list", "--state", "gone"],
            ["mail", "send", "--patience", "0"],
        ] {
            #expect(try site.program.run(words).status == 64, "\(words)")
        }
        let event = try site.read("Content/events/\(TestSite.event)/event.md")
        try site.write(
            "Content/events/\(TestSite.event)/event.md",
            event.replacing("team@loom.example", with: "the red badge")
        )
        try site.refused("mail", "draft", "joining", with: "no-sender")
    }

    @Test func `erasing somebody, and cancelling, take letters back`() throws {
        let site = try site()
        try site.did("mail", "draft", "joining")
        try site.did("participant", "erase", "1", "--yes")
        try site.did("participant", "cancel", "2")
        let plan = try site.did("mail", "send", "--dry-run")
        #expect(plan.text.contains("4 letters would be sent to 4 people."))
        #expect(plan.text.contains("1 letter would be taken back"))
        #expect(try site.did("mail", "stop", "--all").text == "Took back 5 letters.\n")
        #expect(try site.did("mail", "list").text == "There are no such letters.\n")
    }
}
