import Testing
import Unconference

@testable import Website

@Suite struct OwnNamesTests {
    private static let extra = "extra: {speaker: \"Maren <b>\", talk: {length: 20}, my-langs: [en, de]}\n"
    private static let kinds = [
        ("note", "Content/events/cup-2/notes/quiet.md", "events/cup-2/notes/quiet"),
        ("event", "Content/events/cup-2/event.md", "events/cup-2"),
        ("story", "Content/stories/forty.md", "stories/forty"),
        ("case", "Content/cases/screen.md", "cases/screen"),
        ("question", "Content/questions/how-restart.md", "questions/how-restart"),
        ("ambassador", "Content/ambassadors/kettle.md", "ambassadors/kettle"),
        ("page", "Content/pages/about.md", "about"), ("home", "Content/index.md", ""),
    ]

    private func theme(_ template: String, _ text: String) throws -> Theme {
        let file = SourceFile(path: "templates/\(template).mustache", bytes: Array(text.utf8))
        return try Theme.read(overrides: [file])
    }

    @Test(arguments: kinds)
    func `gives a page the keys of its own`(template: String, file: String, page: String) throws {
        let text =
            "{{extra.speaker}}|{{extra.talk.length}}|{{extra.my-langs}}|{{extra.none}}|{{#extra.none}}x{{/extra.none}}{{^extra.none}}y{{/extra.none}}"
        var site = SampleSite()
        func rendered() throws -> String {
            let files = try site.publication(theme: theme(template, text)).renderAll()
            let found = try #require(
                files.first { $0.path == (page.isEmpty ? "index.html" : "\(page)/index.html") }
            )
            return String(decoding: found.bytes, as: UTF8.self)
        }
        #expect(try rendered() == "||||y")
        site.files[file] = site.files[file].map { "---\n\(OwnNamesTests.extra)" + $0.dropFirst(4) }
        #expect(try rendered() == "Maren &lt;b&gt;|20|en, de||y")
    }

    @Test(arguments: [
        "{{extra}}", "{{speaker}}", "{{#extra}}{{speaker}}{{/extra}}", "{{{extra.speaker}}}", "{{extar.x}}",
    ])
    func `keeps names that no page knows an error`(text: String) {
        #expect(throws: Failure.self) { try theme("note", text) }
    }

    @Test func `has none on pages without a file`() {
        #expect(throws: Failure.self) { try theme("topics", "{{extra.speaker}}") }
    }
}
