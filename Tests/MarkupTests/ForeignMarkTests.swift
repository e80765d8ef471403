import Markup
import Testing
import Unconference

/// What texts have that were written for another program, and what is said of it.
@Suite struct ForeignMarkTests {
    private func findings(_ text: String) throws -> [Finding] {
        try Document(Array(text.utf8), file: "x.md").render(.page { _ in nil }).findings
    }

    @Test(arguments: [
        ("We met.[^nope]", "[^nope]"),
        ("We met^[by chance, at the wall] and left.", "^[by chance, at the wall]"),
        ("One[^1] and two[^2].\n\n[^1]: The first.", "[^2]"),
    ])
    func `tells of a reference to a footnote that is nowhere`(text: String, source: String) throws {
        let found = try findings(text)
        #expect(found.map(\.code) == ["footnote-missing"])
        #expect(found.first?.message.contains(source) == true)
    }

    @Test(arguments: [
        "One[^1].\n\n[^1]: The first.", "`[^a]`", "\\[^a]", "x^[2] and [^ ] and [^]", "a^[b](/c/)",
    ])
    func `takes nothing else for one`(text: String) throws {
        #expect(try findings(text).filter { $0.code == "footnote-missing" } == [])
    }

    @Test(arguments: [
        ("> [!info]\n> Tea.", "NOTE, TIP"), ("> [!NOTE] My title\n> Tea.", "next line"),
        ("> [!warning]- Folded\n> Tea.", "next line"), ("> [!quote]\n> Tea.", "NOTE, TIP"),
    ])
    func `tells of a callout that is none here`(text: String, help: String) throws {
        let found = try findings(text)
        #expect(found.map(\.code) == ["callout-unknown"])
        #expect(found.first?.help?.contains(help) == true)
        #expect(found.first?.place?.line == 1)
    }

    @Test(arguments: ["> [!NOTE]\n> Tea.", "> [! so it goes", "> Tea [!info]", "[!info]"])
    func `takes no other quote for one`(text: String) throws {
        #expect(try findings(text) == [])
    }

    @Test(arguments: [
        ("[TOC]", "[TOC]", "list their headings"), ("[[toc]]", "[[toc]]", "list their headings"),
        (":::info\nTea.\n:::", ":::info", "> [!NOTE]"),
        ("Tea.\n::: spoiler More\nx\n:::", "::: spoiler", "> [!NOTE]"),
        ("!!! note \"Tea\"\n    x", "!!! note", "> [!NOTE]"),
        ("*[ESN]: a network", "*[ESN]:", "stands first"),
        ("$$\nx = y\n$$", "$$", "formulas"), ("We had ==all of it== twice.", "==all of it==", "**"),
        ("###### tags: `tea` `search, 2`", "tags:", "`tags: [tea, search, 2]`"),
    ])
    func `tells of what pads read in another way`(text: String, source: String, help: String) throws {
        let found = try findings("Above.\n\n" + text)
        #expect(found.map(\.code) == ["short-code"])
        let finding = try #require(found.first)
        #expect(finding.message.contains("“\(source)"), "\(finding.message)")
        #expect(finding.help?.contains(help) == true, "\(finding.help ?? "")")
    }

    @Test(arguments: [
        "`[TOC]` `==x==`", "See [TOC] below", "a :::info", ":::", "!!! 7", "We paid $$ for it",
        "*[ESN] is tea*",
        "a==b or c==d", "a == b and c == d", "=====x", "Tags: how we use them\n---\nx",
        "###### Tags and so on",
        "[toc]\n\n[toc]: https://example.org/",
    ])
    func `takes no other words for such marks`(text: String) throws {
        #expect(try findings("Above.\n\n" + text) == [])
    }

    @Test func `says of a picture with a size what to take away`() throws {
        let found = try findings("![](https://example.org/a.png =300x200)")
        #expect(found.map(\.code) == ["address-with-blanks"])
        #expect(found.first?.help?.hasPrefix("take “=300x200” away") == true)
    }

    @Test(arguments: [
        ("<div align=\"center\">\nImportant <b>text</b>\n</div>", "“Important text”", "Markdown"),
        ("<!-- c --> visible words", "“visible words”", "Markdown"),
        (
            "<iframe width=3 src=\"https://example.org/film\"></iframe>", "HTML is left out",
            "(https://example.org/film)"
        ),
        ("<script>\nalert(1)\n</script>", "HTML is left out", "Markdown"),
    ])
    func `says which words go with the HTML that is left out`(html: String, message: String, help: String)
        throws
    {
        let found = try #require(findings(html).first)
        #expect(found.message.hasSuffix(message), "\(found.message)")
        #expect(found.help?.contains(help) == true, "\(found.help ?? "")")
    }

    @Test func `quotes no more than the beginning of many words`() throws {
        let found = try #require(
            findings("<div>\n" + String(repeating: "word ", count: 500) + "\n</div>").first
        )
        #expect(found.message.count < 120 && found.message.hasSuffix("word…”"))
    }

    @Test(arguments: [
        ("\n\n---\ntitle: late\nstatus: published\n---\nText", "line 3"),
        ("\n+++\ndate = 2027-03-19\n+++\n", "line 2"),
        ("{\n  \"title\": \"Late\"\n}\nText", "JSON"),
    ])
    func `tells of keys that are not read`(text: String, words: String) throws {
        let found = try Document(Array(text.utf8), file: "x.md").findings
        #expect(found.map(\.code) == ["front-matter-unread"])
        #expect(found.first?.message.contains(words) == true)
    }

    @Test(arguments: [
        "\n---\nA rule above.\n\n---\n", "- a list\n- title: x\n", "{{title}}\nText", "{ a set }\n",
        "---\ntitle: x\n---\n",
        "Text\n\n---\ntitle: x\n---\n",
    ])
    func `takes no other beginning for keys`(text: String) throws {
        #expect(try Document(Array(text.utf8), file: "x.md").findings == [])
    }
}
