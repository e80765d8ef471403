import Foundation
import Testing

/// A first build keeps a copy of its site, so that the first change need not make one.
@Suite struct FirstChangeTests {
    private let page = "Output/events/\(TestSite.event)/notes/tea/index.html"

    private func site() throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "open")
        try site.write("Content/pages/more.md", "---\ntitle: More\n---\nA gist.\n")
        try write("First words", to: site)
        try build(site)
        return site
    }

    private func write(_ words: String, to site: TestSite) throws {
        try site.write(
            "Content/events/\(TestSite.event)/notes/tea.md",
            "---\ntitle: Tea\nstatus: published\ndate: 2027-06-12\n---\n\n\(words).\n"
        )
    }

    private func build(_ site: TestSite) throws {
        usleep(80_000)
        try site.did("build", "--date", "2027-07-01")
    }

    /// Changes the note, and expects all of a site from nothing but the note's new words.
    private func expectChange(_ words: String, of site: TestSite) throws {
        let before = try site.files(under: "Output")
        try write(words, to: site)
        try build(site)
        #expect(try site.read(page).contains(words))
        let after = try site.files(under: "Output")
        #expect(Set(before.keys) == Set(after.keys))
        #expect(before.keys.contains { before[$0] == after[$0] && $0.hasSuffix(".html") })
        try site.did("build", "--rollback")
        #expect(try site.files(under: "Output") == before)
        try site.did("build", "--rollback")
    }

    @Test func `a first change takes the copy that the first build kept`() throws {
        let site = try site()
        let kept = try site.files(under: ".Output.copy")
        var shown = try site.files(under: "Output")
        shown[".gitignore"] = nil
        #expect(kept.filter { $0.key != ".gitignore" } == shown)
        try expectChange("Other words", of: site)
        #expect(!site.has(".Output.copy"))
        try expectChange("Words once more", of: site)
    }

    @Test func `a first change makes a copy where none is kept`() throws {
        let site = try site()
        try FileManager.default.removeItem(at: site.root.appending(path: ".Output.copy"))
        try expectChange("Other words", of: site)
    }

    @Test func `a folder that somebody put in the place of the copy is not published`() throws {
        let site = try site()
        let copy = site.root.appending(path: ".Output.copy")
        let former = site.root.appending(path: "former")
        try FileManager.default.moveItem(at: copy, to: former)
        try FileManager.default.copyItem(at: former, to: copy)
        try site.write(".Output.copy/foreign.html", "<p>Not ours</p>\n")
        try expectChange("Other words", of: site)
        #expect(!site.has("Output/foreign.html"))
    }

    @Test func `a build that stops at a mistake leaves the copy for the next one`() throws {
        let site = try site()
        let kept = try site.files(under: ".Output.copy")
        try site.write(
            "Content/events/\(TestSite.event)/notes/tea.md",
            "---\ntitel: Tea\nstatus: published\n---\n"
        )
        #expect(try site.program.run(["build", "--date", "2027-07-01"], input: nil).status == 1)
        #expect(try site.files(under: ".Output.copy") == kept)
        try expectChange("Other words", of: site)
        #expect(!site.has(".Output.copy"))
    }

    @Test func `a whole build takes away the copy of the site before it`() throws {
        let site = try site()
        try site.write("unconf.yml", "title: Another Loom\n")
        try build(site)
        #expect(!site.has(".Output.copy"))
        try expectChange("Other words", of: site)
    }
}
