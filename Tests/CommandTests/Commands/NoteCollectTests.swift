import Formats
import Foundation
import Markup
import Registration
import Storage
import Testing
import Unconference
import Website

/// What people typed during the sessions becomes drafts, and names nobody.
@Suite struct NoteCollectTests {
    private static let folder = "Content/events/\(TestSite.event)/notes"

    /// A site whose first two topics have notes that were typed on phones.
    private static func site(
        _ texts: [(topic: Int, part: NotePart, text: String)]
    ) throws -> TestSite {
        let site = try TestSite.planned()
        try type(texts, at: site)
        return site
    }

    /// Writes into notes as the live board does for an organiser.
    private static func type(_ texts: [(topic: Int, part: NotePart, text: String)], at site: TestSite) throws
    {
        let path = "Content/events/\(TestSite.event)/event.md"
        let document = try Document(Array(try site.read(path).utf8), file: path)
        let slug = try #require(Slug(TestSite.event))
        let event = try EventFile.read(document.head, slug: slug, body: "").value
        let file = try DataFile(at: site.root.appending(path: "unconf.sqlite").path)
        for (topic, part, text) in texts {
            let now = try file.gathering(of: event).rawNotes[Topic.ID(topic)]
            let action = WriteNote(Topic.ID(topic), part, text: text, base: now?[part] ?? "", by: nil)
            _ = try file.perform(
                action,
                by: .organiser("phone"),
                in: event,
                at: try #require(Instant("2027-06-11T12:00:00Z"))
            )
        }
    }

    private static let first = "nobody-told-me-why-the-old-board-stopped-asking"
    private static let second = "the-pilot-ended-and-so-did-its-budget"

    @Test
    func `a note becomes a draft with its parts under their headings, and is published once it has a gist`()
        throws
    {
        let site = try Self.site([
            (1, .heard, "\n- Boards stop asking.\n- Nobody says so.\n\n"), (1, .questions, "Who asks first?"),
        ])
        let path = "\(Self.folder)/\(Self.first).md"
        #expect(try site.did("note", "list").text.contains("typed"))
        let run = try site.did("note", "collect")
        #expect(run.text.contains("Wrote:\n  \(path)\n"), "\(run.text)")
        #expect(try !site.did("note", "list").text.contains("typed"))
        let text = try site.read(path)
        #expect(text.contains("session: \(Self.first)\nstatus: draft\n"), "\(text)")
        #expect(
            text.hasSuffix(
                """
                ---
                One sentence of gist.

                ## What we heard

                - Boards stop asking.
                - Nobody says so.

                ## What failed

                ## Open questions

                Who asks first?

                """
            ),
            "\(text)"
        )
        let codes = try site.did("note", "check").codes
        #expect(codes.contains("prompt-left") && codes.contains("section-empty"), "\(codes)")
        let done = text.replacing("One sentence of gist.", with: "Ask again.").replacing(
            "draft",
            with: "published"
        )
        .replacing("## What failed\n", with: "## What failed\n\nNothing.\n")
        try site.write(path, done)
        #expect(try site.did("note", "check").codes.isEmpty)
        try site.did("build")
        #expect(
            try site.read("Output/events/\(TestSite.event)/notes/\(Self.first)/index.html").contains(
                "Boards stop asking."
            )
        )
        let again = try site.did("note", "collect")
        #expect(again.text.contains("Kept"), "\(again.text)")
        #expect(try site.read(path) == done)
    }

    @Test func `whoever is named stays private, until what is proposed stands in their place`() throws {
        let name = LoomEvent.people[5][0]
        let site = try Self.site([
            (1, .failed, "\(name) gave up."), (2, .heard, "Budgets end."), (2, .failed, "The pilot."),
        ])
        let run = try site.refused("note", "collect", with: "private-name")
        #expect(run.errors.contains("note on topic 1: error"), "\(run.errors)")
        #expect(!site.has("\(Self.folder)/\(Self.first).md"))
        #expect(site.has("\(Self.folder)/\(Self.second).md"))
        #expect(run.text.contains("1 note stays private"), "\(run.text)")
        try site.did("note", "collect", "1", "--fix")
        let text = try site.read("\(Self.folder)/\(Self.first).md")
        #expect(!text.contains("Achterberg") && text.contains("gave up."), "\(text)")
    }

    @Test func `what a note-taker began stays, and an empty file is filled`() throws {
        let site = try Self.site([(1, .worked, "Asking."), (2, .worked, "Ending.")])
        try site.did("note", "new", "--all")
        let begun = try site.read("\(Self.folder)/\(Self.second).md")
            .replacing("One sentence of gist.", with: "Pilots end.")
        try site.write("\(Self.folder)/\(Self.second).md", begun)
        try site.write(
            "\(Self.folder)/\(Self.first).md",
            try site.read("\(Self.folder)/\(Self.first).md").replacing("tags: []", with: "tags: [asking]")
        )
        let run = try site.did("note", "collect")
        #expect(try site.read("\(Self.folder)/\(Self.second).md") == begun)
        let filled = try site.read("\(Self.folder)/\(Self.first).md")
        #expect(
            filled.contains("tags: [asking]") && filled.contains("## What worked\n\nAsking.\n"),
            "\(filled)"
        )
        // The clock of these tests is years ahead of the one that files are stamped by.
        #expect(run.codes == ["note-written-since"])
        #expect(run.errors.contains("at 13:00"), "\(run.errors)")
    }

    @Test func `a file of another name is its session's all the same, and its own rule counts`() throws {
        let name = LoomEvent.people[5][0]
        let site = try Self.site([(1, .heard, "\(name) asked."), (2, .heard, "Pilots end.")])
        try site.did("participant", "consent", "6", "list-name")
        try site.did("note", "new", "--all")
        let files = [(Self.first, "asking"), (Self.second, "ending")].map { from, to in
            (site.root.appending(path: "\(Self.folder)/\(from).md"), "\(Self.folder)/\(to).md")
        }
        for (from, to) in files {
            try FileManager.default.moveItem(at: from, to: site.root.appending(path: to))
        }
        let asking = try site.read(files[0].1)
        try site.write(
            files[0].1,
            asking.replacing("attribution: consent", with: "attribution: chatham-house")
        )
        try site.refused("note", "collect", with: "private-name")
        #expect(try site.read(files[1].1).contains("Pilots end."))
        #expect(!site.has("\(Self.folder)/\(Self.first).md") && !site.has("\(Self.folder)/\(Self.second).md"))
        try site.write(files[0].1, asking)
        try site.did("note", "collect")
        #expect(try site.read(files[0].1).contains("\(name) asked."))
    }

    @Test func `one that can't be written hides nothing of the others`() throws {
        let site = try Self.site([(1, .worked, "Asking."), (2, .worked, "Ending.")])
        try site.did("note", "new", "1")
        let path = "\(Self.folder)/\(Self.first).md"
        try site.write(path, try site.read(path).replacing("status: draft", with: "status: [draft"))
        let run = try site.program.run(["note", "collect"])
        #expect(run.status == 1 && run.errors.contains("\(path):"), "\(run.errors)")
        #expect(run.text.contains("Wrote:\n  \(Self.folder)/\(Self.second).md\n"), "\(run.text)")
        #expect(!run.text.contains("--fix"))
    }

    @Test func `a topic without a note, and one that is gone, are told of`() throws {
        let site = try Self.site([(1, .worked, "Asking.")])
        try site.refused("note", "collect", "2", with: "no-raw-note")
        #expect(try site.did("note", "collect", "1", "--json").decoded(Collected.self).written.count == 1)
        try Self.type([(2, .worked, "Ending.")], at: site)
        try site.did("topic", "withdraw", "2")
        let run = try site.did("note", "collect", "2")
        #expect(run.codes == ["note-without-topic"])
        #expect(!site.has("\(Self.folder)/\(Self.second).md"))
        let empty = try TestSite.planned().did("note", "collect")
        #expect(empty.text == "Nobody has written a note on the day.\n")
    }

    private struct Collected: Decodable {
        var written: [String]
    }
}
