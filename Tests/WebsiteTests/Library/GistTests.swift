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
        (
            "We read [the guide][g] first[^1] and [it] was ok.\n\n## More\n\n[g]: /guide/\n[it]: <x y>\n[^1]: Twice.\n",
            "We read the guide first and it was ok."
        ),
        ("We read [all] of [it][no].\n", "We read [all] of [it][no]."),
        ("First[^a][^b].\n\n[^a]: A\n  [^b]: B\n", "First."),
        (
            "A wall and ![a flip chart & \"more\"](x.png) and words.\n",
            "A wall and a flip chart & “more” and words."
        ),
        ("A wall and ![](x.png) words.\n", "A wall and words."),
        ("![a flip chart](x.png)\n\nWords.\n", "Words."),
        ("We tried:\n- one\n- two\n", "We tried:"), ("We tried:\n1. one\n", "We tried:"),
        ("He said\n> this\n", "He said"), ("Then\n## Next\n", "Then"), ("Run\n```\nit\n```\n", "Run"),
        ("In\n1984 and\n-5 degrees\n#5 came\n", "In 1984 and -5 degrees #5 came"),
        ("Title\n=====\nText.\n", "Text."), ("Title\n---\n\nText.\n", "Text."),
    ])
    func `takes the first paragraph in plain words`(text: String, gist: String) {
        #expect(Gist(of: Array(text.utf8)[...])?.text == gist)
    }

    @Test(arguments: ["", "\n\n", "- a list\n- only\n", "# Heading\n"])
    func `finds none where there is none`(text: String) {
        #expect(Gist(of: Array(text.utf8)[...])?.text == nil)
    }

    @Test func `ends a long one after a word`() throws {
        let gist = try #require(Gist(of: Array(String(repeating: "word ", count: 200).utf8)[...])?.text)
        #expect(gist.count <= Gist.limit + 1)
        #expect(gist.hasSuffix("word…"))
    }

    @Test(arguments: [
        ("one two three", "one two…"), ("one two, three", "one two…"), ("one two. three", "one two."),
        ("one – two three", "one – two…"), ("one two – three", "one two…"), ("one two", "one two"),
        ("öne two; three", "öne two…"), (", , , , , , three", "…"),
    ])
    func `ends a text that was cut with one sign`(text: String, short: String) {
        #expect(text.shortened(to: 10) == short)
    }
}
