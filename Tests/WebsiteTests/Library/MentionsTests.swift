import Markup
import Testing

@testable import Website

/// Which files a text shows or links to: only those are published.
@Suite struct MentionsTests {
    private func paths(_ text: String) throws -> Set<String> {
        try Mentions.paths(
            of: DocumentDraft(Array("---\ntitle: T\n---\n\(text)\n".utf8), file: "n.md"),
            folder: "pages/"
        )
    }

    @Test(arguments: [
        "![x](a.png)", "![x](<a.png>)", "[x](a.png \"a title\")", "![x][r]\n\n[r]: a.png", "![x](%61.png)",
        "| a |\n|---|\n| ![x](a.png) |", "Words.[^1]\n\n[^1]: ![x](../pages/a.png)",
    ])
    func `takes what is shown or linked to`(_ text: String) throws {
        #expect(try paths(text) == ["pages/a.png"])
    }

    @Test(arguments: [
        "<!-- ![x](a.png) -->", "`![x](a.png)`", "    ![x](a.png)", "```\n![x](a.png)\n```", "[r]: a.png",
        "<div>\n![x](a.png)\n</div>", "[x\\](a.png)", "![x](https://example.org/a.png)",
    ])
    func `leaves what was taken out, or is none of ours`(_ text: String) throws {
        #expect(try paths(text) == [])
    }

    @Test func `reads a text of nothing but brackets once`() throws {
        let text = String(repeating: "](", count: 400_000)
        let started = ContinuousClock.now
        #expect(try paths(text) == [])
        let time = ContinuousClock.now - started
        #expect(time < .seconds(20))
    }
}
