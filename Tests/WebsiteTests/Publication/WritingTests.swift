import Testing
import Unconference

@testable import Website

/// What may be shown to somebody who pitches: what was said before, and nothing that the site withholds.
@Suite struct WritingTests {
    private func references(_ site: SampleSite, drafts: Bool = false) throws -> [String] {
        try site.selection(on: "2027-04-20", drafts: drafts).writings.map(\.reference)
    }

    @Test func `has the notes and questions that the site shows, with their texts`() throws {
        let writings = try SampleSite().selection(on: "2027-04-20").writings
        let note = try #require(writings.first { $0.reference == "cup-2/quiet" })
        #expect(note.kind == .note && note.title == "Three months after launch it went quiet")
        #expect(note.text.contains("Silence is rarely") && !note.text.contains("status:"))
        #expect(note.address.path == "/events/cup-2/notes/quiet/")
        #expect(writings.contains { $0.kind == .question && $0.address.path == "/questions/how-restart/" })
    }

    @Test(arguments: ["Content/events/cup-1/notes/first-year.md", "Content/events/cup-1/event.md"])
    func `has no drafts, nor what is of a draft, unless they are asked for`(path: String) throws {
        var site = SampleSite()
        #expect(try references(site).contains("cup-1/first-year"))
        let text = try #require(site.files[path])
        site.files[path] =
            text.contains("status: published")
            ? text.replacing("status: published", with: "status: draft")
            : text.replacing("title:", with: "status: draft\ntitle:")
        #expect(try !references(site).contains("cup-1/first-year"))
        #expect(try references(site, drafts: true).contains("cup-1/first-year"))
    }

    @Test func `reads keys in either notation`() throws {
        var site = SampleSite()
        site.files["Content/questions/toml.md"] = """
            +++
            title = "Who pays?"
            asked = 2027-03-19
            publish-on = 2027-05-01
            +++
            Who?
            """
        #expect(try !references(site).contains("toml"))
        #expect(try references(site, drafts: true).contains("toml"))
    }
}
