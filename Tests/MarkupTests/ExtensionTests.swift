import Markup
import Testing

@Suite struct ExtensionTests {
    struct Case: Sendable {
        var markdown: String
        var html: String
    }

    static let strikes = [
        Case(markdown: "~~a~~ ~b~", html: "<p><del>a</del> <del>b</del></p>\n"),
        Case(markdown: "~~a *b* c~~", html: "<p><del>a <em>b</em> c</del></p>\n"),
        Case(markdown: "*~~a~~*", html: "<p><em><del>a</del></em></p>\n"),
        Case(markdown: "~~a~", html: "<p>~~a~</p>\n"),
        Case(markdown: "~~~a~~~", html: "<pre><code class=\"language-a~~~\"></code></pre>\n"),
        Case(markdown: "x ~~~a~~~", html: "<p>x ~~~a~~~</p>\n"),
        Case(markdown: "\\~a\\~ ~b~", html: "<p>~a~ <del>b</del></p>\n"),
        Case(markdown: "costs ~5 to ~10", html: "<p>costs ~5 to ~10</p>\n"),
        Case(markdown: "`~a~` ~b `~` c~", html: "<p><code>~a~</code> <del>b <code>~</code> c</del></p>\n"),
        Case(markdown: "*a ~b* c~", html: "<p><em>a ~b</em> c~</p>\n"),
        Case(markdown: "~~a ~b~ c~~", html: "<p><del>a <del>b</del> c</del></p>\n"),
        Case(
            markdown: "https://a.example/~b/~c ~d~",
            html: "<p><a href=\"https://a.example/~b/~c\">https://a.example/~b/~c</a> <del>d</del></p>\n"
        ),
    ]

    static let tasks = [
        Case(
            markdown: "- [ ] a\n- [x] *b*\n- [X] c\n- [y] d\n- \\[ ] e\n- [ ]f\n",
            html: """
                <ul>
                <li><input type="checkbox" disabled="" /> a</li>
                <li><input type="checkbox" checked="" disabled="" /> <em>b</em></li>
                <li><input type="checkbox" checked="" disabled="" /> c</li>
                <li>[y] d</li>
                <li>[ ] e</li>
                <li>[ ]f</li>
                </ul>

                """
        ),
        Case(
            markdown: "1. [ ] a\n\n2. b\n",
            html:
                "<ol>\n<li>\n<p><input type=\"checkbox\" disabled=\"\" /> a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
        ),
    ]

    static let callouts = [
        Case(
            markdown: "> [!NOTE]\n> a\n>\n> b\n",
            html:
                "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n<p>a</p>\n<p>b</p>\n</div>\n"
        ),
        Case(
            markdown: "> [!warning]\n\n> [!NOTES]\n> a\n",
            html:
                "<div class=\"callout callout-warning\" role=\"note\">\n<p class=\"callout-title\">Warning</p>\n</div>\n<blockquote>\n<p>[!NOTES]\na</p>\n</blockquote>\n"
        ),
        Case(
            markdown: "> [!TIP] a\n",
            html: "<blockquote>\n<p>[!TIP] a</p>\n</blockquote>\n"
        ),
    ]

    static let bareLinks = [
        Case(
            markdown: "**www.a.example**",
            html: "<p><strong><a href=\"http://www.a.example\">www.a.example</a></strong></p>\n"
        ),
        Case(markdown: "awww.a.example", html: "<p>awww.a.example</p>\n"),
        Case(markdown: "`x`www.a.example", html: "<p><code>x</code>www.a.example</p>\n"),
        Case(markdown: "[www.a.example](/b)", html: "<p><a href=\"/b\">www.a.example</a></p>\n"),
        Case(
            markdown: "http\\://a.example a\\@b.example www\\.c.example",
            html: "<p>http://a.example a@b.example www.c.example</p>\n"
        ),
        Case(
            markdown: "http://localhost/a",
            html: "<p><a href=\"http://localhost/a\">http://localhost/a</a></p>\n"
        ),
        Case(markdown: "https://a_b.example/", html: "<p>https://a_b.example/</p>\n"),
        Case(
            markdown: "[see https://a.example/b] https://a.example/[c]",
            html:
                "<p>[see <a href=\"https://a.example/b\">https://a.example/b</a>] <a href=\"https://a.example/%5Bc%5D\">https://a.example/[c]</a></p>\n"
        ),
        Case(
            markdown: "https://a.bc/x/__init__.py x",
            html: "<p><a href=\"https://a.bc/x/__init__.py\">https://a.bc/x/__init__.py</a> x</p>\n"
        ),
        Case(
            markdown: "(www.a.bc/_c_/d)",
            html: "<p>(<a href=\"http://www.a.bc/_c_/d\">www.a.bc/_c_/d</a>)</p>\n"
        ),
        Case(
            markdown: "&lt;https://a.bc&gt; &lt;https://a.bc/d&gt; x",
            html:
                "<p>&lt;<a href=\"https://a.bc\">https://a.bc</a>&gt; &lt;<a href=\"https://a.bc/d\">https://a.bc/d</a>&gt; x</p>\n"
        ),
        Case(
            markdown: "xmpp:a@b.cd ftp://a.b/c@d.ef E-Mail:a@b.cd",
            html: "<p>xmpp:a@b.cd ftp://a.b/c@d.ef E-Mail:<a href=\"mailto:a@b.cd\">a@b.cd</a></p>\n"
        ),
        Case(
            markdown: "a __b__ __init__.py www.a.bc __c__",
            html:
                "<p>a <strong>b</strong> <strong>init</strong>.py <a href=\"http://www.a.bc\">www.a.bc</a> <strong>c</strong></p>\n"
        ),
        Case(
            markdown: "[x](https://a.example):_y_ <https://a.example>_z_ [x](https://a.example)(_w_)",
            html:
                "<p><a href=\"https://a.example\">x</a>:<em>y</em> <a href=\"https://a.example\">https://a.example</a><em>z</em> <a href=\"https://a.example\">x</a>(<em>w</em>)</p>\n"
        ),
        Case(
            markdown: "https://a.example/_b_/c#d:_e_.f `https://a.example/_b_` [x](https://a.example/_b_/)",
            html:
                "<p><a href=\"https://a.example/_b_/c#d:_e_.f\">https://a.example/_b_/c#d:_e_.f</a> <code>https://a.example/_b_</code> <a href=\"https://a.example/_b_/\">x</a></p>\n"
        ),
        Case(
            markdown: "_https://a.example/b_.",
            html: "<p><em><a href=\"https://a.example/b\">https://a.example/b</a></em>.</p>\n"
        ),
        Case(markdown: "http://\\~", html: "<p>http://~</p>\n"),
        Case(markdown: "https://u@a.example/", html: "<p>https://u@a.example/</p>\n"),
        Case(
            markdown: "https://a.example/ä?b=\"c\"",
            html:
                "<p><a href=\"https://a.example/%C3%A4?b=%22c\">https://a.example/ä?b=&quot;c</a>&quot;</p>\n"
        ),
        Case(
            markdown: "a.b@c.example, d",
            html: "<p><a href=\"mailto:a.b@c.example\">a.b@c.example</a>, d</p>\n"
        ),
    ]

    @Test(arguments: strikes + tasks + callouts + bareLinks)
    func `reads what GitHub adds to Markdown`(_ expected: Case) throws {
        #expect(try html(expected.markdown, .plain) == expected.html)
    }

    @Test func `makes punctuation typographic, but not in addresses, code and templates`() throws {
        let text = "\"a\" -- 'b'... {{ \"c\" -- d }} `\"e\"` https://a.example/b--c'd\n"
        #expect(
            try html(text, smartPunctuation: true)
                == "<p>“a” – ‘b’… {{ &quot;c&quot; -- d }} <code>&quot;e&quot;</code> <a href=\"https://a.example/b--c&#x27;d\">https://a.example/b--c'd</a></p>\n"
        )
    }

    @Test func `leaves templates alone`() throws {
        #expect(try html("{{ name }} {{{raw}}} {{>part}}\n") == "<p>{{ name }} {{{raw}}} {{&gt;part}}</p>\n")
    }
}
