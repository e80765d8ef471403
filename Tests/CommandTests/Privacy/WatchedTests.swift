import Foundation
import Testing

/// Who is known is looked for, wherever words of the site come from and whatever happens to folders.
@Suite struct WatchedTests {
    private func site() throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did(
            "participant",
            "add",
            "Nerys Quillfeather",
            "--email",
            "nerys@loom.example",
            "--organisation",
            "3M"
        )
        return site
    }

    private func refuses(_ site: TestSite, _ words: String) throws {
        for command in ["check", "build"] {
            let result = try site.run(command)
            #expect(
                result.status == 1 && (result.text + result.errors).contains(words),
                "\(result.text)\(result.errors)"
            )
        }
        #expect(!site.has("Output/index.html"))
    }

    @Test func `nothing is published while an event of the data file has lost its folder`() throws {
        let site = try site()
        try site.write(
            "Content/stories/h.md",
            "---\ntitle: H\ndate: 2027-03-30\nstatus: published\n---\nNerys Quillfeather.\n"
        )
        let events = site.root.appending(path: "Content/events")
        try FileManager.default.moveItem(
            at: events.appending(path: TestSite.event),
            to: events.appending(path: "other")
        )
        try refuses(site, "[event-without-definition]")
    }

    @Test func `says what was replaced, and where`() throws {
        let site = try site()
        let file = "Content/pages/a.md"
        try site.did(
            "participant",
            "add",
            "Tolo Brandvik",
            "--email",
            "t@x.example",
            "--organisation",
            "Kettle Works"
        )
        try site.write(file, "---\ntitle: A\n---\nAt the Kettle Works lab.\n\nAs Nerys\nQuillfeather said.\n")
        let check = try site.run("check", "--fix")
        #expect(check.status == 0, "\(check.errors)")
        #expect(
            check.text.contains("\(file):4: “the Kettle Works” became “a large organisation”"),
            "\(check.text)"
        )
        #expect(check.text.contains("\(file):6: “Nerys Quillfeather” became “somebody”"))
        #expect(try site.read(file).hasSuffix("At a large organisation lab.\n\nAs somebody said.\n"))
    }

    @Test(arguments: [
        ("Content/pages/nerys-quillfeather/hullo.md", "---\ntitle: Hullo\n---\n", "[private-name]"),
        ("Content/pages/a.md", "---\ntitle: A\n---\nAt 3M we do.\n", "[private-organisation]"),
        ("unconf.yml", "title: Nerys Quillfeather Camp\n", "unconf.yml: error"),
    ])
    func `a name is found in addresses, in names with digits, and in the name of the site`(
        file: String,
        text: String,
        words: String
    ) throws {
        let site = try site()
        try site.write(file, text)
        try refuses(site, words)
    }

    @Test(arguments: [
        ("templates/footer.mustache", "<p>\nBy Nerys <b>Quillfeather</b></p>\n", ":2:4: error: "),
        ("assets/own.css", ".a::after {\n  content: \"Nerys Quillfeather\"\n}\n", ":2:13: error: "),
        ("assets/nerys-quillfeather.png", "", ": error: "),
    ])
    func `a name is found in the files of a theme`(file: String, text: String, words: String) throws {
        let site = try site()
        try site.write("Themes/default/\(file)", text)
        let check = try site.run("check")
        #expect(
            check.status == 1 && check.errors.contains("Themes/default/\(file)\(words)“"),
            "\(check.text)\(check.errors)"
        )
        #expect(try site.run("build").status == 1)
    }

    @Test func `what a copy of a theme has from us is no name`() throws {
        let site = try site()
        try site.did("participant", "add", "June Search", "--email", "june@yarn.example")
        try site.did("theme", "copy", "default")
        try site.did("build", "--date", "2027-07-01")
    }

    @Test func `what listed people say of themselves gives nobody else away`() throws {
        let site = try site()
        try site.did(
            "participant",
            "add",
            "Tom Becker (3M)",
            "--email",
            "tom@yarn.example",
            "--role",
            "reports to Nerys Quillfeather"
        )
        try site.did("participant", "consent", "2", "list-name")
        try refuses(site, "the role of a person at \(TestSite.event): error: “Nerys Quillfeather”")
        try refuses(site, "the name of a person at \(TestSite.event): error: “3M”")
        try site.did("participant", "edit", "2", "--name", "Tom Becker", "--role", "community lead")
        try site.did("build", "--date", "2027-07-01")
    }

    @Test func `a topic's address gives nobody away in small letters`() throws {
        let site = try site()
        try site.did("event", "phase", "pitching")
        try site.did("topic", "pitch", "What Quillfeather taught us", "--by", "1")
        try site.did("topic", "edit", "1", "--title", "What a peer taught us")
        try refuses(site, "the address of topic 1 of \(TestSite.event): error: “quillfeather”")
    }

    @Test func `what somebody calls themselves elsewhere is known from the ticket shop's question`() throws {
        let site = try site()
        try site.write(
            "t.csv",
            "name,email,What is your GitHub name?\nTom Becker,tom@yarn.example,kettlehub\n"
        )
        try site.did("import", "t.csv")
        try site.write("Content/pages/a.md", "---\ntitle: A\n---\nSee github.com/kettlehub.\n")
        try refuses(site, "[private-handle]")
    }

    @Test func `an organiser gives a topic another address where the first names somebody`() throws {
        let site = try site()
        try site.did("event", "phase", "pitching")
        try site.did("topic", "pitch", "Why does Nerys Quillfeather leave?", "--by", "1")
        try site.did("topic", "edit", "1", "--title", "Why do peers leave?")
        try refuses(site, "the address of topic 1 of \(TestSite.event): error: “nerys-quillfeather”")
        try site.did("topic", "edit", "1", "--slug", "why-peers-leave")
        #expect(try site.run("topic", "edit", "1", "--slug", "No Slug").status != 0)
        try site.did("topic", "pitch", "Another", "--by", "1")
        #expect(
            try site.run("topic", "edit", "2", "--slug", "why-peers-leave").errors.contains("[slug-taken]")
        )
        try site.did("build", "--date", "2027-07-01")
    }

    @Test func `warnings of every check stop a strict build`() throws {
        let site = try TestSite.withEvent(attribution: "chatham-house")
        let notes = "Content/events/\(TestSite.event)/notes"
        try site.write("\(notes)/tea.md", "---\ntitle: Tea\nstatus: published\n---\nThere were four of us.\n")
        try site.did("participant", "add", "Nerys Quillfeather")
        #expect(
            try site.run("build", "--strict", "--date", "2027-07-01").errors.contains("[small-head-count]")
        )
        #expect(!site.has("Output/index.html"))
        try site.did("build", "--date", "2027-07-01")
    }

    @Test func `today is the day where the event is`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        let notes = "Content/events/\(TestSite.event)/notes"
        try site.write(
            "\(notes)/tea.md",
            "---\ntitle: Tea\nstatus: published\npublish-on: 2027-07-02\n---\nTea.\n"
        )
        let event = "Content/events/\(TestSite.event)/event.md"
        let text = try site.read(event)
        for (zone, isShown) in [("Europe/Lisbon", false), ("Pacific/Kiritimati", true)] {
            try site.write(event, text.replacing("Europe/Lisbon", with: zone))
            site.program.environment["UNCONF_NOW"] = "2027-07-01T12:00:00Z"
            try site.did("build")
            #expect(site.has("Output/events/\(TestSite.event)/notes/tea/index.html") == isShown, "\(zone)")
        }
    }

    @Test func `a site is not written into another one`() throws {
        let site = try site()
        try site.did("build", "--date", "2027-07-01")
        #expect(try site.run("build", "--output", "Output/sub").errors.contains("[output-not-ours]"))
        #expect(!site.has("Output/sub"))
        try site.did("build", "--date", "2027-07-02")
    }
}
