import Markup
import Testing
import Unconference

@Suite struct TableTests {
    struct Case: Sendable {
        var markdown: String
        var html: String
    }

    static let cases = [
        Case(
            markdown: "| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | 2 | 3 | 4 |\n",
            html:
                "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"left\">b</th>\n<th align=\"right\">c</th>\n<th align=\"center\">d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td align=\"left\">2</td>\n<td align=\"right\">3</td>\n<td align=\"center\">4</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        Case(
            markdown: "- | a |\n  |---|\n  | [b](c) |\n- d\n",
            html:
                "<ul>\n<li>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href=\"c\">b</a></td>\n</tr>\n</tbody>\n</table>\n</li>\n<li>d</li>\n</ul>\n"
        ),
        Case(
            markdown: "> | a | b |\n> |---|---|\n> | 1 | 2 |\nlazy | not\n",
            html:
                "<blockquote>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n</blockquote>\n<p>lazy | not</p>\n"
        ),
        // A row that is set in goes on with a paragraph and with no table.
        Case(
            markdown: "> a\n> -|\n    >2\n",
            html: "<blockquote>\n<p>a\n-|\n&gt;2</p>\n</blockquote>\n"
        ),
        Case(
            markdown: "text\n| a |\n|---|\n| b |\n---\n",
            html:
                "<p>text</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<hr />\n"
        ),
        Case(
            markdown: "| *a | b* |\n|---|---|\n| `x \\| y` | [r] # |\n\n[r]: /u\n",
            html:
                "<table>\n<thead>\n<tr>\n<th>*a</th>\n<th>b*</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><code>x | y</code></td>\n<td><a href=\"/u\">r</a> #</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        Case(
            markdown: "```\n| a |\n|---|\n```\n",
            html: "<pre><code>| a |\n|---|\n</code></pre>\n"
        ),
        Case(markdown: "| a | b |\n|---|\n", html: "<p>| a | b |\n|---|</p>\n"),
        Case(
            markdown: "a | b\n--- | ---\n\\\\| | # c\n",
            html:
                "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>|</td>\n<td># c</td>\n</tr>\n</tbody>\n</table>\n"
        ),
        Case(
            markdown: "1. x\n\n   > | a |\n   > | - |\n   > | b |\n   >\n   > y\n",
            html:
                "<ol>\n<li>\n<p>x</p>\n<blockquote>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<p>y</p>\n</blockquote>\n</li>\n</ol>\n"
        ),
        Case(
            markdown: "| a |\n| - |\n| b |\n- c\n",
            html:
                "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n<ul>\n<li>c</li>\n</ul>\n"
        ),
    ]

    @Test(arguments: cases)
    func `writes tables as GitHub does, wherever they stand`(_ expected: Case) throws {
        #expect(try html(expected.markdown, .plain) == expected.html)
    }

    private static let table =
        "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"

    @Test(arguments: [
        ("Title\n---\n\ntext\n\n| a |\n|---|\n| b |\n", "<h2>Title</h2>\n<p>text</p>\nTABLE"),
        ("Title\n---\n| a |\n|---|\n| b |\n", "<h2>Title</h2>\nTABLE"),
        (
            "Two\nlines\n--\ntext\n\n```\n:-:\n```\n",
            "<h2>Two\nlines</h2>\n<p>text</p>\n<pre><code>:-:\n</code></pre>\n"
        ),
        ("Title\r\n---\r\n\r\n|-|\r\n", "<h2>Title</h2>\n<p>|-|</p>\n"),
        (
            "> Title\n> ---\n> text\n\n|-|\n",
            "<blockquote>\n<h2>Title</h2>\n<p>text</p>\n</blockquote>\n<p>|-|</p>\n"
        ),
        ("- Title\n  ---\n  text\n\n|-|\n", "<ul>\n<li>\n<h2>Title</h2>\ntext</li>\n</ul>\n<p>|-|</p>\n"),
        ("Title\n===\ntext\n\n|-|\n", "<h1>Title</h1>\n<p>text</p>\n<p>|-|</p>\n"),
        ("| a |\n|---|\n| b |\n---\n# Next\n", "TABLE<hr />\n<h1>Next</h1>\n"),
        ("| a |\n|---|\n| b |\n---\n```\nx\n```\n", "TABLE<hr />\n<pre><code>x\n</code></pre>\n"),
        ("| a |\n|---|\n| b |\n---\n\ntext\n", "TABLE<hr />\n<p>text</p>\n"),
        (">\t| a |\n>\t|---|\n>\t| b |\n", "<blockquote>\nTABLE</blockquote>\n"),
        (
            "> -\t| a |\n>\t|---|\n>\t| b |\n",
            "<blockquote>\n<ul>\n<li>\nTABLE</li>\n</ul>\n</blockquote>\n"
        ),
        ("|a|\r\n|-|\r\n|b|\r\n*\r\n", "TABLE<ul>\n<li></li>\n</ul>\n"),
    ])
    func `keeps headings, and rules below tables`(markdown: String, expected: String) throws {
        #expect(try html(markdown, .plain) == expected.replacing("TABLE", with: Self.table))
    }

    @Test func `takes a double stroke below a table for a row, as GitHub does`() throws {
        let written = try html("| a |\n|---|\n| b |\n===\n# Next\n", .plain)
        #expect(written.hasSuffix("<td>===</td>\n</tr>\n</tbody>\n</table>\n<h1>Next</h1>\n"))
    }

    @Test func `writes classes and scopes in pages, where the old attribute is an error`() throws {
        let page = RenderOptions.page { _ in nil }
        let written = try html("| a |\n|:-:|\n| b |\n", page)
        #expect(written.contains("<th scope=\"col\" class=\"align-center\">a</th>"))
        #expect(written.contains("<td class=\"align-center\">b</td>"))
        #expect(!written.contains(" align="))
    }

    @Test(arguments: [
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 lost |\n| 1 | 2 |\n", [3]),
        ("text\n\n> | a |\n> |---|\n> | 1 | 2 |\n> | `x | y` |\n", [5, 6]),
        ("| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 \\| 2 | 3 |\n| 1 |\n", []),
    ])
    func `says which rows lose cells`(markdown: String, lines: [Int]) throws {
        let document = try Document(Array(markdown.utf8), file: "t.md")
        #expect(document.findings.map(\.code) == lines.map { _ in "table-row-too-long" })
        #expect(document.findings.compactMap(\.place?.line) == lines)
        #expect(document.findings.allSatisfy { $0.severity == .warning })
    }

    @Test func `strikes text and links addresses in cells`() throws {
        let written = try html("| a | b |\n|---|---|\n| ~~x~~ | https://a.example/b_c |\n", .plain)
        #expect(written.contains("<td><del>x</del></td>"))
        #expect(written.contains("<a href=\"https://a.example/b_c\">"))
    }
}
