import Testing
import Unconference

@testable import Website

@Suite struct ThemeReaderTests {
    private func override(_ path: String, _ text: String) -> [SourceFile] {
        [SourceFile(path: path, bytes: Array(text.utf8), name: "Themes/mine/\(path)")]
    }

    private func findings(_ path: String, _ text: String) -> [Finding] {
        do throws(Failure) {
            _ = try Theme.read(overrides: override(path, text))
            return []
        } catch {
            return error.findings
        }
    }

    @Test func `reads the theme that travels inside the program`() throws {
        _ = try Theme.read()
    }

    @Test func `lets a site replace one template and keep the others`() throws {
        let theme = try Theme.read(
            overrides: override("templates/note-card.mustache", "<p>mine: {{title}}</p>\n")
        )
        let files = try SampleSite().publication(theme: theme).renderAll()
        let home = try #require(files.first { $0.path == "index.html" })
        #expect(String(decoding: home.bytes, as: UTF8.self).contains("<p>mine: The first year</p>"))
    }

    @Test func `lets a site replace a word`() throws {
        let english = try #require(Theme.embedded().first { $0.path == "strings/en.yml" })
        let text = String(decoding: english.bytes, as: UTF8.self).replacing(
            "events: Events",
            with: "events: Gatherings"
        )
        let theme = try Theme.read(overrides: override("strings/en.yml", text))
        let home = try #require(
            try SampleSite().publication(theme: theme).renderAll().first { $0.path == "index.html" }
        )
        #expect(String(decoding: home.bytes, as: UTF8.self).contains(">Gatherings</a>"))
    }

    @Test(arguments: [
        ("date: \"{giorno} {month} {year}\"", "“date” has nothing to fill {giorno} with"),
        ("menu: Il {menu}", "“menu” has nothing to fill {menu} with"),
        ("weekdays: lunedì martedì", "“weekdays” has 2 words instead of 7"),
        ("months: gennaio febbraio", "“months” has 2 words instead of 12"),
    ])
    func `refuses words whose gaps nothing fills, and lists without all their parts`(
        line: String,
        message: String
    ) {
        let found = findings("strings/it.yml", "# Italiano\n\(line)\n")
        #expect(found.map(\.message) == [message])
        #expect(found.first?.place == Place(file: "Themes/mine/strings/it.yml", line: 2))
    }

    @Test func `takes the gaps of any language, and leaves what no page fills alone`() throws {
        let text =
            "dateFirst: \"primo {month} {year}\"\npeopleOne: una persona\npeopleOther: \"{n} persone\"\n"
        #expect(try Theme.read(overrides: override("strings/it.yml", text)).findings == [])
    }

    @Test(arguments: [
        ("{{tilte}}", "theme-unknown-name", "title"),
        ("{{t.evnets}}", "theme-unknown-name", "events"),
        ("{{#note}}{{hreff}}{{/note}}", "theme-unknown-name", nil),
        ("{{{title}}}", "theme-raw-text", nil),
        ("{{#prose}}{{leadHTML}}{{/prose}}", "theme-escaped-html", nil),
        ("{{menu}}", "theme-not-text", nil),
        ("{{>note-crad}}", "theme-unknown-template", "note-card"),
        ("{{=<% %>=}}", "theme-tag", nil),
        ("{{&title}}", "theme-tag", nil),
        ("{{#prose}}", "theme-template", nil),
    ])
    func `refuses what no page can mean, with file and line`(tag: String, code: String, nearest: String?)
        throws
    {
        let found = findings("templates/note.mustache", "<p>fine</p>\n<p>{{title}}</p>\n\(tag)\n")
        let finding = try #require(found.first { $0.code == code }, "\(found)")
        #expect(finding.place?.file == "Themes/mine/templates/note.mustache")
        if code != "theme-template" { #expect(finding.place?.line == 3) }
        if let nearest { #expect(finding.help?.contains(nearest) == true) }
    }

    @Test(arguments: [
        (["note": "<p>\n{{>note}}"], "note", 2, "“note” uses itself, without end"),
        (
            ["note-card": "{{#tags}}\n\n{{>leaf}}{{/tags}}", "leaf": "{{>note-card}}"], "leaf", 1,
            "“note-card” uses itself by way of “leaf”, without end"
        ),
        (
            ["frame": "a{{$in}}{{/in}}", "note": "{{<frame}}\n{{$in}}\n{{>frame}}{{/in}}{{/frame}}"], "note",
            3,
            "“frame” uses itself, without end"
        ),
    ])
    func `refuses a template that uses itself, with file and line`(
        templates: [String: String],
        file: String,
        line: Int,
        message: String
    ) throws {
        let files = templates.sorted { $0.key < $1.key }.map { name, text in
            SourceFile(path: "templates/\(name).mustache", bytes: Array(text.utf8), name: "\(name).mustache")
        }
        let failure = try #require(#expect(throws: Failure.self) { try Theme.read(overrides: files) })
        let finding = try #require(failure.findings.first { $0.message == message }, "\(failure.findings)")
        #expect(finding.code == "theme-circle" && finding.severity == .error)
        #expect(finding.place == Place(file: "\(file).mustache", line: line))
    }

    @Test func `lets templates use one another more than once`() throws {
        let card = "{{>leaf}}{{#tags}}{{>leaf}}{{/tags}}{{<frame}}{{$in}}{{>leaf}}{{/in}}{{/frame}}"
        let files = ["note-card": card, "leaf": "<i></i>", "frame": "{{$in}}{{>leaf}}{{/in}}{{>leaf}}"]
            .map { SourceFile(path: "templates/\($0).mustache", bytes: Array($1.utf8)) }
        _ = try Theme.read(overrides: files)
    }

    @Test(arguments: [
        (0..<40).map { ("x\($0)", "{{>x\($0 + 1)}}{{>x\($0 + 1)}}") } + [("x40", "")],
        (0..<12).map { number in ("x\(number)", (0..<12).map { "{{>x\($0)}}" }.joined()) },
        (0..<200).map { ("x\($0)", "{{>x\($0 + 1)}}") } + [("x200", "a")],
    ])
    func `refuses templates that grow beyond all bounds in each other`(
        templates: [(name: String, text: String)]
    )
        throws
    {
        let files = templates.map {
            SourceFile(path: "templates/\($0.name).mustache", bytes: Array($0.text.utf8))
        }
        let failure = #expect(throws: Failure.self) { try Theme.read(overrides: files) }
        #expect(failure?.findings.map(\.code) == ["theme-template"])
        #expect(failure?.findings.first?.place != nil)
    }

    @Test func `refuses sections without end in each other`() {
        let text =
            String(repeating: "{{#note}}", count: 100_000) + String(repeating: "{{/note}}", count: 100_000)
        let found = findings("templates/note-card.mustache", text)
        #expect(found.map(\.code).contains("theme-template"))
    }

    @Test func `says once that a template can't be read, and nothing of those that use it`() {
        let found = findings("templates/note-card.mustache", "<p>{{#title}}</p>\n")
        #expect(found.map(\.code) == ["theme-template"])
    }

    @Test func `says once that a name is unknown where many pages use a template`() {
        let found = findings("templates/tags.mustache", "{{tagz}}\n{{tagz}}\n")
        #expect(found.map(\.code) == ["theme-unknown-name", "theme-unknown-name"])
        #expect(found.map(\.place?.line) == [1, 2])
    }

    @Test func `warns of a template that no page uses`() throws {
        let theme = try Theme.read(overrides: override("templates/note-crad.mustache", "{{title}}\n"))
        let finding = try #require(theme.findings.first)
        #expect(theme.findings.count == 1)
        #expect(finding.code == "theme-unused")
        #expect(finding.severity == .warning)
        #expect(finding.place?.file == "Themes/mine/templates/note-crad.mustache")
        #expect(finding.help == "did you mean “note-card”?")
        #expect(try SampleSite().publication(theme: theme).findings == [finding])
    }

    @Test(arguments: [
        ("templates/note.html", "templates end in `.mustache`"), ("strings/de.yaml", "words end in `.yml`"),
        ("template/note.mustache", "put it into `templates/`"), ("style.css", "put it into `assets/`"),
    ])
    func `warns of a file that no theme has there`(path: String, help: String) throws {
        let finding = try #require(try Theme.read(overrides: override(path, "x")).findings.first)
        #expect(finding.code == "theme-unused")
        #expect(finding.place?.file == "Themes/mine/\(path)")
        #expect(finding.help == help)
    }

    @Test(arguments: ["README.md", "LICENSE", "assets/fonts/OFL.txt", "sources/icon.svg"])
    func `says nothing of what else lies beside a theme`(path: String) throws {
        #expect(try Theme.read(overrides: override(path, "x")).findings == [])
    }

    @Test func `warns of a word that nothing asks for`() throws {
        let file = "strings/it.yml"
        let theme = try Theme.read(overrides: override(file, "# Italian\nevents: Eventi\nevnets: Eventi\n"))
        #expect(theme.findings.map(\.code) == ["theme-unused"])
        #expect(theme.findings.first?.place == Place(file: "Themes/mine/\(file)", line: 3))
        #expect(theme.findings.first?.help == "did you mean “events”?")
    }

    @Test func `takes words and templates of a theme's own that it uses`() throws {
        let files =
            override("templates/note-card.mustache", "{{t.mine}} {{>own}}\n")
            + override("templates/own.mustache", "{{title}}\n") + override("strings/it.yml", "mine: Mio\n")
        let failure = #expect(throws: Failure.self) { try Theme.read(overrides: files) }
        #expect(failure?.findings.map(\.code) == ["theme-unknown-name"])
        let english = try #require(Theme.embedded().first { $0.path == "strings/en.yml" })
        let words = String(decoding: english.bytes, as: UTF8.self) + "\nmine: Mine\n"
        #expect(try Theme.read(overrides: files + override("strings/en.yml", words)).findings == [])
    }

    @Test func `says words as the program does that a file of one's own lacks`() throws {
        let theme = try Theme.read(overrides: override("strings/en.yml", "skip: Hop\n"))
        #expect(theme.findings.map(\.code) == ["theme-strings"] && theme.findings.map(\.severity) == [.note])
        #expect(theme.strings(for: "en")(.events) == "Events")
    }

    @Test(arguments: ["skip: \"Hop", "skip: 'Hop", "skip: \""])
    func `refuses a text with half a pair of quotes`(line: String) {
        #expect(findings("strings/en.yml", "events: 'Events'\n\(line)\n").contains { $0.place?.line == 2 })
    }

    @Test func `uses every word it has`() throws {
        let english = try #require(Theme.embedded().first { $0.path == "strings/en.yml" })
        let keys = StringsFile.read(String(decoding: english.bytes, as: UTF8.self), file: "en.yml").texts.keys
        let templates = try Theme.embedded().filter { $0.path.hasSuffix(".mustache") }
            .flatMap { try TemplateToken.all(in: String(decoding: $0.bytes, as: UTF8.self)) }
            .compactMap { if case .tag(let tag) = $0 { tag.name } else { nil } }
        let used = Set(
            templates.filter { $0.hasPrefix("t.") }.map { String($0.dropFirst(2)) } + Phrase.keys
                + Phrase.optional
        )
        #expect(keys.filter { !used.contains($0) && !Phrase.isFeature($0) }.sorted() == [])
    }
}
