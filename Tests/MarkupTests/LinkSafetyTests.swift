import Markup
import Testing
import Unconference

@Suite struct LinkSafetyTests {
    /// Targets that must not become a link, in the ways that people hide them.
    static let hostile = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)",
        "javascript&colon;alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)",
        "&#1;javascript:alert(1)", "javascript\\:alert(1)", "vbscript:msgbox", "data:text/html,<b>",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA", "data:image/svg+xml,x", "unknown:alert(1)", "//evil.example",
        "/\\\\evil.example",
        "\\\\\\\\evil.example", "&sol;&sol;evil.example", "https://a\\@b.example",
        "https://user:pass@b.example/",
        "https:evil.example", "https:/evil.example", "http:///evil.example", "https://a&bsol;b.example/",
        "blob:https://a.example/1", "ftp://a.example/", "feed:javascript:alert(1)", "jar:https://a.example!/",
        "view-source:https://a.example", "intent://a", "tel:+1", "mailto&Tab;:a@b.example",
        "ht&#13;tps://a.example",
        "ws://a.example", "about:blank", "x-unconf:1",
    ]

    static let shapes = [
        "[words](<TARGET>)", "[words](TARGET)", "![words](<TARGET>)", "[words][r]\n\n[r]: <TARGET>",
        "<TARGET>",
        "[![words](TARGET)](TARGET)", "| a |\n|---|\n| [words](<TARGET>) |", "[words](<TARGET> \"TARGET\")",
        "words[^1]\n\n[^1]: [words](<TARGET>)", "# [words](<TARGET>)", "~~[words](<TARGET>)~~", "TARGET",
        "> [!NOTE]\n> [words](<TARGET>)", "[words](<TARGET>\n'title')",
    ]

    @Test(arguments: hostile)
    func `never links to a target that is not known to be safe`(_ target: String) throws {
        let page = RenderOptions.page { _ in nil }
        for shape in Self.shapes {
            for options in [RenderOptions.fragment, page] {
                let written = try html(shape.replacing("TARGET", with: target), options)
                for address in Attributes.values(of: ["href", "src"], in: written)
                where !address.hasPrefix("#fn") {
                    #expect(
                        Attributes.isHarmless(address),
                        "\(shape) with \(target) gave \(address)"
                    )
                }
                #expect(Attributes.areKnown(in: written), "\(written)")
            }
        }
    }

    @Test(arguments: [
        "https://a.example", "HTTPS://A.example/b?c=d#e", "http://a.example:8080/", "mailto:a@b.example",
        "/a/b", "a/b.md",
        "../a", "#a", "?q=1", "", "a:b/c d".replacing(":", with: "%3A"), "javascript%3Aalert(1)",
        "./javascript:alert(1)",
        "foo):", "https://a.example/@user", "https://a.example/?m=a@b", "https://[::1]/",
    ])
    func `links to http, https, mail and the site itself`(_ target: String) throws {
        #expect(try html("[words](<\(target)>)").contains("<a href=\""))
        if case .refused = Destination(target.utf8) { Issue.record("\(target) is refused") }
    }

    @Test func `says which link was left out, and where`() throws {
        let document = try Document(Array("---\na: b\n---\n\n[a](javascript:x)\n".utf8), file: "note.md")
        let finding = document.render().findings.first
        #expect(finding?.code == "link-refused")
        #expect(finding?.place == Place(file: "note.md", line: 5))
    }

    @Test func `marks outside links in pages, and only those`() throws {
        var page = RenderOptions.page { _ in nil }
        page.ownHosts = ["own.example"]
        let text =
            "[a](https://a.example) [b](/b) [c](https://OWN.example/c) www.d.example [e](mailto:e@e.example)\n"
        let written = try html(text, page)
        #expect(written.split(separator: "rel=\"noopener noreferrer nofollow ugc\"").count == 3)
        #expect(written.contains("<a href=\"https://a.example\" rel="))
        #expect(written.contains("<a href=\"http://www.d.example\" rel="))
        #expect(try !html(text).contains("rel="))
    }

    @Test func `tells links that say their address in pages, so that paper need not say it again`() throws {
        let page = RenderOptions.page { _ in nil }
        for (text, isBare) in [
            ("https://a.example/b--c", true), ("<https://a.example/b--c>", true), ("www.a.example", true),
            ("[https://a.example/](https://a.example/)", true), ("[a](https://a.example/)", false),
            ("[https://a.example/*b*](https://a.example/b)", false),
        ] {
            #expect(try html(text, page).contains("class=\"bare\"") == isBare, "\(text)")
            #expect(try !html(text).contains("class="))
        }
    }

    @Test func `gives links within the site the address that the caller knows`() throws {
        var page = RenderOptions.page { _ in nil }
        page.link = { $0 == "other.md" ? "/notes/other/?a&b" : nil }
        let written = try html("[a](other.md) [b](none.md) [c](https://other.md)\n", page)
        #expect(written.contains("<a href=\"/notes/other/?a&amp;b\">a</a> <a href=\"none.md\">b</a>"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <b onclick=x>b</b>", "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<!-- <script>alert(1)</script> -->", "<details open ontoggle=alert(1)>",
        "<a href=\"javascript:x\">b</a>",
        "<iframe srcdoc='<script>1</script>'></iframe>", "<style>*{}</style>",
        "<math><mi//xlink:href=\"data:x\">",
        "<div>\n*a*\n\n<script>\n\nb", "<br onmouseover=alert(1)>", "<?php echo 1 ?>", "<![CDATA[<b>]]>",
        "</p><script>",
        "![\"onerror=alert(1) x=\"](a \"\\\" onload=alert(1)\")", "[a](b '\"><script>')",
        "```\"><script>\nx\n```",
        "# <b id=x>\"><script>", "| <b> |\n|---|\n| <script> |", "[^<script>]\n\n[^<script>]: x",
        "{{{<script>}}}",
    ])
    func `lets no raw HTML through`(_ text: String) throws {
        let page = RenderOptions.page { ImageSource(address: $0, width: 1, height: 1) }
        for options in [RenderOptions.fragment, page] {
            for smart in [true, false] {
                let written = try html(text, options, smartPunctuation: smart)
                #expect(Attributes.areKnown(in: written), "\(written)")
            }
        }
    }

    @Test func `turns a written line break into one, and says what else it leaves out`() throws {
        let document = try Document(
            Array("a<br>b <i>c</i> <!-- d -->\n\n<div>\ne\n</div>\n".utf8),
            file: "note.md"
        )
        let rendering = document.render()
        #expect(String(decoding: rendering.html, as: UTF8.self) == "<p>a<br />b c </p>\n")
        #expect(rendering.findings.map(\.code) == ["raw-html", "raw-html"])
        #expect(rendering.findings.map(\.place?.line) == [1, 3])
    }

    @Test(arguments: [
        ("![A board](our board.png)", ["our board.png"]), ("[*The* plan](our plan.pdf)", ["our plan.pdf"]),
        ("See [a](b c/d) and [e](f g.md).", ["b c/d", "f g.md"]), ("[a](<b c.png>)", []),
        ("[a](b%20c.png)", []),
        ("[sic](see below)", []), ("a] (b c.png)", []), ("`![a](b c.png)`", []),
        ("[a](b.png \"The c.png\")", []),
        ("[a](b", []), ("\\[a\\](b c.png", []),
    ])
    func `says of an address with blanks that it is none`(text: String, addresses: [String]) throws {
        let document = try Document(Array("Above.\n\n\(text)\n".utf8), file: "x.md")
        let findings = document.render(.page { _ in nil }).findings.filter {
            $0.code == "address-with-blanks"
        }
        #expect(findings.map(\.place?.line) == addresses.map { _ in 3 })
        for (finding, address) in zip(findings, addresses) {
            #expect(finding.message.contains("(\(address))"))
            #expect(finding.help?.contains("(<\(address)>)") == true)
        }
    }

    @Test(arguments: [
        ("See [[The plan]].", "[[The plan]]", "[The plan](its address)"),
        ("See [[The plan#Costs|our plan]].", "[[The plan#Costs|our plan]]", "[our plan](its address)"),
        ("![[wall.png]]", "![[wall.png]]", "![what it shows](wall.png)"),
        ("a [[[b]] c", "[[b]]", "[b](its address)"),
    ])
    func `says of a link between double brackets that it is none`(text: String, source: String, help: String)
        throws
    {
        let document = try Document(Array("Above.\n\n\(text)\n".utf8), file: "x.md")
        let finding = try #require(document.render(.page { _ in nil }).findings.first)
        #expect(finding.code == "wiki-link")
        #expect(finding.message.contains("“\(source)”"))
        #expect(finding.help == "write `\(help)`")
        #expect(finding.place?.line == 3)
    }

    @Test(arguments: [
        "[[1]]", "[[1]](/a)", "[[a]](/b)", "`[[a]]`", "    [[a]]", "if [[ -f x ]]; then", "\\[[a]]", "[[a]",
        "[[a] ]", "[[]]", "[[a]][b]\n\n[b]: /c",
    ])
    func `takes no other brackets for links of wikis`(text: String) throws {
        let document = try Document(Array("Above.\n\n\(text)\n".utf8), file: "x.md")
        #expect(document.render(.page { _ in nil }).findings.map(\.code) == [])
    }

    @Test(arguments: [
        ("<!-- a -->", true), ("<!-- a --> <!-- b -->", true), ("<!-- a --> text <!-- b -->", false),
        ("<!-- a\nb --> text -->", false), ("<!-- a -->\n<!-- b -->", true), ("<!-- a --> text", false),
    ])
    func `leaves nothing but comments out in silence`(text: String, isSilent: Bool) throws {
        let document = try Document(Array("\(text)\n".utf8), file: "x.md")
        #expect(document.render(.page { _ in nil }).findings.map(\.code) == (isSilent ? [] : ["raw-html"]))
    }

    @Test(arguments: [
        ("[<https://a.example>](/u) x", "<a href=\"/u\">https://a.example</a> x"),
        (
            "[![i](a.png) <https://a.example> www.c.example](/u)",
            "<a href=\"/u\"><img src=\"a.png\" alt=\"i\" /> https://a.example www.c.example</a>"
        ),
        (
            "[see <a@b.example>](/u) c@d.example",
            "<a href=\"/u\">see a@b.example</a> <a href=\"mailto:c@d.example\">c@d.example</a>"
        ),
    ])
    func `puts no link into another`(text: String, expected: String) throws {
        #expect(try html(text) == "<p>\(expected)</p>\n")
    }
}
