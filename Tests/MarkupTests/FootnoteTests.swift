import Markup
import Testing
import Unconference

@Suite struct FootnoteTests {
    @Test func `links each reference to its footnote and back, however often`() throws {
        let written = try html("One[^a], two[^b], one again[^A].\n\n[^b]: Second.\n[^a]: First *text*.\n")
        #expect(
            written == """
                <p>One<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup>, \
                two<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup>, \
                one again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup>.</p>
                <section class="footnotes" aria-label="Footnotes">
                <ol>
                <li id="fn-1">
                <p>First <em>text</em>. <a href="#fnref-1" class="footnote-backref" aria-label="Back to reference 1">↩</a> \
                <a href="#fnref-1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩\
                <sup class="footnote-ref">2</sup></a></p>
                </li>
                <li id="fn-2">
                <p>Second. <a href="#fnref-2" class="footnote-backref" aria-label="Back to reference 2">↩</a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func `reads several paragraphs, lists and code of a footnote`() throws {
        let written = try html(
            "A[^n].\n\n[^n]: First.\n\n    Second.\n\n    - item\n\n        code\n\nAfter.\n"
        )
        #expect(written.contains("<li id=\"fn-1\">\n<p>First.</p>\n<p>Second.</p>\n<ul>\n<li>\n<p>item</p>"))
        #expect(written.contains("<p>After.</p>\n<section"))
    }

    @Test(arguments: [
        ("One[^1]\n    [^1]: set in, so it goes on.\n", "<p>One[^1]\n[^1]: set in, so it goes on.</p>\n"),
        ("- a\n      [^1]: b\n", "<ul>\n<li>a\n[^1]: b</li>\n</ul>\n"),
        (
            "> ```\n[^1]: Two[^1].\n\nThree[^1]\n",
            "<blockquote>\n<pre><code></code></pre>\n</blockquote>\n<p>Three<sup"
        ),
    ])
    func `takes for footnotes what begins a block, and nothing else`(text: String, expected: String) throws {
        let written = try html(text)
        #expect(written.hasPrefix(expected), "\(written)")
        #expect(!written.contains("1)"))
    }

    @Test func `takes two references side by side for two`() throws {
        let written = try html("A[^1][^2][^3]\n\n[^1]: a\n[^2]: b\n[^3]: c\n")
        #expect(written.contains("id=\"fnref-1\">1</a></sup><sup class=\"footnote-ref\">,\u{202F}<a"))
        #expect(written.contains("id=\"fnref-2\">2</a></sup><sup class=\"footnote-ref\">,\u{202F}<a"))
        #expect(written.contains("id=\"fnref-3\">3</a></sup></p>"))
    }

    @Test(arguments: [
        ("A[^1]*[^2]*", true), ("A[^1] [^2]", false), ("A[^1]\n[^2]", false), ("A[^1]\n\n[^2]", false),
        ("- A[^1]\n- [^2]", false), ("A[^1], [^2]", false), ("A[^1]x[^2]", false),
    ])
    func `parts the numbers of references that touch`(markdown: String, isParted: Bool) throws {
        let written = try html("\(markdown)\n\n[^1]: One.\n[^2]: Two.\n")
        #expect(written.contains("<sup class=\"footnote-ref\">,") == isParted)
    }

    @Test func `keeps words in brackets before a reference`() throws {
        #expect(try html("[word][^1]\n\n[^1]: a\n").hasPrefix("<p>[word]<sup"))
        #expect(try html("![^1]\n\n[^1]: a\n").hasPrefix("<p>!<sup"))
    }

    @Test(arguments: [
        ("a[^1][see](/u)", "a{1}<a href=\"/u\">see</a>"), ("a[^1][^undef]", "a{1}[^undef]"),
        ("a[^1][b]", "a{1}[b]"),
        ("a[^typo][^1]", "a[^typo]{1}"), ("a[^1][^1]", "a{1}{1}"), ("a[^1][]", "a{1}[]"),
        ("![foo][^1]", "![foo]{1}"),
        ("a[^A-b][^1]", "a{2}{1}"), ("a `x[^1][b]`", "a <code>x[^1][b]</code>"), ("[b][^1][b]", "[b]{1}[b]"),
    ])
    func `keeps what stands beside a reference`(markdown: String, expected: String) throws {
        let written = try html("\(markdown)\n\n[^1]: One.\n[^a-b]: Two.\n")
        let line = written.prefix { $0 != "\n" }.replacing(
            /<sup class="footnote-ref">(?:,\u{202F})?<a [^>]*>(\d)<\/a><\/sup>/
        ) { _ in "{n}" }
        #expect(line == "<p>\(expected.replacing(/\{\d\}/) { _ in "{n}" })</p>")
    }

    @Test(arguments: [
        ("2024. Annual report.", "<ol start=\"2024\">\n<li>Annual report."), ("- x", "<ul>\n<li>x"),
        ("1) x", "<ol>\n<li>x"),
        ("- b\n    - c", "<ul>\n<li>b</li>\n<li>c"),
        ("> - x\n    > - y", "<blockquote>\n<ul>\n<li>x</li>\n<li>y</li>"),
    ])
    func `keeps a list with which a footnote begins`(note: String, expected: String) throws {
        let written = try html("Text.[^1]\n\n[^1]: \(note)\n")
        let bare = written.replacing(/<\/?p>|\n/, with: "")
        #expect(bare.contains(expected.replacing("\n", with: "")), "\(written)")
    }

    @Test(arguments: ["Text[^n]\n[^n]:\n    The note.\n", "- Text[^n]\n  [^n]:\n      The note.\n"])
    func `reads a footnote that begins on the line below its label`(markdown: String) throws {
        let written = try html(markdown)
        #expect(
            !written.contains("1)") && written.contains("<li id=\"fn-1\">\n<p>The note. <a"),
            "\(written)"
        )
    }

    @Test func `follows references from footnote to footnote`() throws {
        let written = try html("A[^1].\n\n[^1]: See[^2].\n[^2]: End, see[^1].\n")
        #expect(written.contains("<li id=\"fn-2\">\n<p>End, see"))
        #expect(written.contains("href=\"#fnref-1-2\""))
    }

    @Test(arguments: ["`[^1]`", "\\[^1]", "```\n[^1]: x\n```", "    [^1]: x"])
    func `leaves code and escapes alone`(_ text: String) throws {
        let written = try html("\(text)\n\n[^1]: a\n")
        #expect(!written.contains("footnote-ref"))
        #expect(written.contains("[^1]"))
    }

    @Test func `says what nobody refers to, and what is there twice`() throws {
        let document = try Document(Array("A[^x].\n\n[^x]: a\n[^x]: b\n[^y]: c\n".utf8), file: "note.md")
        #expect(document.findings.map(\.code) == ["footnote-twice"])
        #expect(document.findings.first?.place?.line == 4)
        let findings = document.render().findings
        #expect(findings.map(\.code) == ["footnote-unused", "footnote-unused"])
        #expect(findings.last?.place?.line == 5)
    }

    @Test func `lets nobody make our marks`() throws {
        let mark = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)
        let written = try html("[^1] [a](\(mark)0) <\(mark)0> \(mark)\n\n[^1]: a\n")
        #expect(!written.contains(mark))
        #expect(written.contains("<a href=\"0\">a</a>"))
    }

    @Test(arguments: [
        "- a[^1]\n\n\t[^1]: The note.\n", "a[^1]\n\n[^1]:\n\n    The note.\n",
        "a[^1]\n\n[^1]:\n\n\n\tThe note.\n",
    ])
    func `reads a footnote behind a tab or below a blank line`(markdown: String) throws {
        let written = try html(markdown)
        #expect(written.contains("<li id=\"fn-1\">\n<p>The note. <a") && !written.contains("<pre>"))
    }

    @Test func `a footnote without words takes nothing from what follows`() throws {
        let written = try html("a[^1]\n\n[^1]:\n\nNot the note.\n")
        #expect(written.contains("<p>Not the note.</p>\n<section"))
    }

    @Test(arguments: [
        ("[see [^1]](/u)\n\n[^1]: a\n", "footnote-in-link", 1),
        ("x[^1]\n\n1. [^1]: a\n", "footnote-in-list", 3),
    ])
    func `says of a footnote that it stands where it can't be one`(text: String, code: String, line: Int)
        throws
    {
        let document = try Document(Array(text.utf8), file: "note.md")
        let findings = document.findings + document.render().findings
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.place?.line == line)
    }
}
