import Testing
import Unconference

@testable import Website

/// Small pieces of pages that readers without eyes, or with a phone, depend on.
@Suite struct PieceTests {
    private func page(_ path: String, _ site: SampleSite = SampleSite(), on date: String = "2027-04-20")
        throws -> String
    {
        let file = try #require(try site.publication(on: date).renderAll().first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func `calls a task done, and answered only below the open questions`() throws {
        var site = SampleSite()
        site.files["Content/events/cup-2/notes/tasks.md"] = """
            ---
            title: Tasks
            status: published
            ---
            A gist.

            ## What worked
            - [x] We wrote it up.

            ## Open questions
            - [x] Is it enough? Yes.

            ### Of these
            - [x] Is this? Yes.

            ## Links
            - [x] Collected.
            """
        let page = try page("events/cup-2/notes/tasks/index.html", site)
        let labels = page.matches(of: /checked="" disabled="" aria-label="([^"]*)"/).map { String($0.1) }
        #expect(labels == ["done", "answered", "answered", "done"])
    }

    @Test(arguments: [
        ("Content/events/cup-2/notes/plain.md", "status: published", "events/cup-2/notes/plain/index.html"),
        ("Content/questions/plain.md", "asked: 2027-01-01\nstatus: open", "questions/plain/index.html"),
        ("Content/stories/plain.md", "date: 2027-01-01\nstatus: published", "stories/plain/index.html"),
    ])
    func `has no empty list of tags`(file: String, keys: String, path: String) throws {
        var site = SampleSite()
        site.files[file] = "---\ntitle: Plain\n\(keys)\n---\nText.\n"
        #expect(try !page(path, site).contains("<ul class=\"tags\""))
        site.files[file] = "---\ntitle: Plain\ntags: [plain]\n\(keys)\n---\nText.\n"
        #expect(try page(path, site).contains("<ul class=\"tags\""))
    }

    @Test func `says the day of a session, not the hour alone`() throws {
        let board = try page("events/cup-2/board/index.html")
        let href = try #require(
            board.firstMatch(of: /<h2><a dir="auto" href="[.\/]*events\/cup-2\/(sessions\/[^"]*)"/)
        )
        .1
        let when = try #require(
            try page("events/cup-2/\(href)index.html").firstMatch(of: /<p class="when">(.*)<\/p>/)
        ).1
        #expect(when.hasPrefix("<span>Friday 19 March 2027</span><time class=\"dt-start\""))
    }

    @Test func `marks the board of a past event, whose free cells phones leave out`() throws {
        let path = "events/cup-2/board/index.html"
        #expect(try page(path).contains("<div class=\"wall past\""))
        #expect(try page(path, on: "2027-03-01").contains("<div class=\"wall\""))
    }

    @Test func `says of a past board on which nothing was that it stayed empty, and leads nobody there`()
        throws
    {
        var site = SampleSite()
        site.files["Content/events/cup-2/board.json"] = nil
        let past = try page("events/cup-2/board/index.html", site)
        #expect(past.contains("Nothing was put on this wall"))
        #expect(!past.contains("Nothing is on the wall yet") && !past.contains("<table class=\"board\""))
        #expect(try !page("events/cup-2/index.html", site).contains("See the board"))
        #expect(try !page("events/index.html", site).contains("events/cup-2/board/"))

        let before = try page("events/cup-2/board/index.html", site, on: "2027-03-01")
        #expect(before.contains("Nothing is on the wall yet") && before.contains("<table class=\"board\""))
        #expect(try page("events/cup-2/index.html", site, on: "2027-03-01").contains("See the board"))
    }

    @Test func `says what is not there yet, and why`() throws {
        var site = SampleSite()
        site.files = site.files.filter { path, _ in
            !path.hasPrefix("Content/questions/") && !path.contains("/notes/")
                && !path.hasSuffix("board.json")
        }
        let event = "events/cup-2/index.html"
        #expect(try page(event, site).contains("Nobody has written up what was said here"))
        #expect(try page(event, site, on: "2027-03-01").contains("Nothing is pitched yet"))
        #expect(try page("questions/index.html", site).contains("Nobody has asked a question here yet"))
        let full = try page(event) + page(event, on: "2027-03-01")
        #expect(!full.contains("Nobody has written up") && !full.contains("Nothing is pitched"))
    }

    @Test func `sets apart what failed, with one mark before each heading as with two`() throws {
        var site = SampleSite()
        let text = "# Plain\n\nGist.\n\n## What worked\nTea.\n\n## What failed\nCoffee.\n\n### Why\nCold.\n"
        let path = "Content/events/cup-2/notes/plain.md"
        site.files[path] = "---\ntitle: Plain\nstatus: published\n---\n\(text)"
        let two = try page("events/cup-2/notes/plain/index.html", site)
        #expect(two.contains("class=\"part failed\""))
        site.files[path] = "---\ntitle: Plain\nstatus: published\n---\n\(text.replacing("##", with: "#"))"
        #expect(try page("events/cup-2/notes/plain/index.html", site) == two)
    }

    @Test func `keeps both ends of a time in their order on a page from right to left`() throws {
        let board = try page("events/cup-2/board/index.html")
        #expect(
            board.contains(
                /<th scope="row"><span><time datetime="[^"]*">[0-9:]*<\/time> <span class="until">– [0-9:]*<\/span><\/span><\/th>/
            )
        )
        let event = try page("events/cup-2/index.html")
        #expect(event.contains(/<br><span>[0-9:]*–[0-9:]*<\/span>/))
    }
}
