import Testing

@testable import Website

@Suite struct GistTests {
    @Test(arguments: [
        ("One *sentence* & more.\n\n## Heading\n", "One sentence & more."),
        ("\n\n# Title\nBelow the title.\n", "Below the title."),
        ("> [!NOTE]\n> Quoted\n\nAfter the quote.\n", "After the quote."),
        ("**Bold** begins it.\n", "Bold begins it."),
        ("A [link](https://example.org) and `code <b>`.\n", "A link and code <b>."),
        ("Two\nlines.\n", "Two lines."),
    ])
    func `takes the first paragraph in plain words`(text: String, gist: String) {
        #expect(Gist.text(of: Array(text.utf8)[...]) == gist)
    }

    @Test(arguments: ["", "\n\n", "- a list\n- only\n", "# Heading\n"])
    func `finds none where there is none`(text: String) {
        #expect(Gist.text(of: Array(text.utf8)[...]) == nil)
    }

    @Test func `ends a long one after a word`() throws {
        let gist = try #require(Gist.text(of: Array(String(repeating: "word ", count: 200).utf8)[...]))
        #expect(gist.count <= Gist.limit + 1)
        #expect(gist.hasSuffix("word…"))
    }
}
