import Markup
import Testing
import Unconference

@Suite struct RenderingTests {
    static let note = """
        Lead[^1].

        ## What we heard

        It *works*.

        ### Detail

        ## What failed

        Nothing [^1].

        > ## Not a section

        [^1]: Source.
        """

    @Test func `stands below the title of its page where it begins each part with one mark`() throws {
        let text =
            "# Tea\n\nA.\n\n# Cup\n\n## Detail\n\n###### Deep\n\n`<h1>` and &lt;h1>\n\n# Pot\n\n> # Said\n"
        let plain = try Document(Array(text.utf8), file: "note.md").render()
        let rendering = plain.withoutHeading(saying: "tea").belowTitle()
        #expect(rendering.sections.map { $0.heading?.title } == [nil, "Cup", "Pot"])
        #expect(rendering.headings.map(\.level) == [2, 3, 6, 2, 2])
        let html = String(decoding: rendering.html, as: UTF8.self)
        #expect(
            html.contains("<h2 id=\"cup\">Cup</h2>\n") && html.contains("<h3 id=\"detail\">Detail</h3>\n")
        )
        #expect(html.contains("</h6>") && html.contains("<code>&lt;h1&gt;</code> and &lt;h1&gt;"))
        #expect(!html.contains("<h1"))
        #expect(plain.belowTitle().sections.map { $0.heading?.title } == ["Tea", "Cup", "Pot"])
    }

    @Test func `brings a single heading of the first level down to the others`() throws {
        let text = "# Another\n\nA.\n\n## What worked\n\n### Detail\n"
        let rendering = try Document(Array(text.utf8), file: "note.md").render().belowTitle()
        #expect(rendering.sections.map { $0.heading?.title } == ["Another", "What worked"])
        #expect(rendering.headings.map(\.level) == [2, 2, 3])
        let late = try Document(Array("## A\n\n### B\n\n# C\n\n# D\n".utf8), file: "note.md").render()
        #expect(late.belowTitle().headings.map(\.level) == [2, 3, 2, 2])
        let other = try Document(Array(Self.note.utf8), file: "note.md").render()
        #expect(other.belowTitle() == other)
    }

    @Test func `cuts a text at its headings of the second level`() throws {
        let rendering = try Document(Array(Self.note.utf8), file: "note.md").render()
        let sections = rendering.sections
        #expect(sections.map { $0.heading?.title } == [nil, "What we heard", "What failed"])
        #expect(
            sections.map { String(decoding: $0.headingHTML, as: UTF8.self) } == [
                "", "<h2 id=\"what-we-heard\">What we heard</h2>\n",
                "<h2 id=\"what-failed\">What failed</h2>\n",
            ]
        )
        #expect(
            String(decoding: sections[1].html, as: UTF8.self)
                == "<p>It <em>works</em>.</p>\n<h3 id=\"detail\">Detail</h3>\n"
        )
        let joined = sections.flatMap { $0.headingHTML + $0.html } + rendering.footnotes
        #expect(joined == rendering.html)
        #expect(String(decoding: rendering.footnotes, as: UTF8.self).hasPrefix("<section"))
    }

    @Test func `keeps sections in place where marks were taken out`() throws {
        let text = "\\~a\\~\n\n## \\~b\n\n\\~c\n\n## d\n\ne[^1]\n\n[^1]: \\~f\n"
        let rendering = try Document(Array(text.utf8), file: "note.md").render()
        #expect(
            rendering.sections.map { String(decoding: $0.html, as: UTF8.self).prefix(8) } == [
                "<p>~a~</", "<p>~c</p", "<p>e<sup",
            ]
        )
        #expect(rendering.sections.map { $0.heading?.title } == [nil, "~b", "d"])
        #expect(String(decoding: rendering.footnotes, as: UTF8.self).hasPrefix("<section"))
    }

    @Test func `lists headings as nested links`() throws {
        let rendering = try Document(Array("# a\n## b\n#### c\n### d\n## e & f\n".utf8), file: "note.md")
            .render()
        let html = String(decoding: TableOfContents.html(rendering.headings, levels: 2...4), as: UTF8.self)
        #expect(
            html == """
                <ul>
                <li><a href="#b">b</a>
                <ul>
                <li><a href="#c">c</a></li>
                <li><a href="#d">d</a></li>
                </ul>
                </li>
                <li><a href="#e--f">e &amp; f</a></li>
                </ul>

                """
        )
        #expect(TableOfContents.html(rendering.headings, levels: 5...6) == [])
    }

    @Test func `moves headings down and begins anchors alike`() throws {
        var options = RenderOptions.fragment
        options.headingShift = 1
        options.anchorPrefix = "x-"
        let written = try html("# a[^1]\n\n###### b\n\n[^1]: c\n", options)
        #expect(
            written.hasPrefix(
                "<h2 id=\"x-a\">a<sup class=\"footnote-ref\"><a href=\"#x-fn-1\" id=\"x-fnref-1\">1</a></sup></h2>\n<h6 id=\"x-b\">b</h6>\n"
            )
        )
        #expect(written.contains("<li id=\"x-fn-1\">") && written.contains("href=\"#x-fnref-1\""))
    }

    @Test func `takes images from the site only, in pages`() throws {
        let page = RenderOptions.page { name in
            switch name {
            case "a.jpg": ImageSource(address: "/media/a.1f.jpg", width: 640, height: 480)
            case "b.svg": ImageSource(address: "/media/b.svg")
            default: nil
            }
        }
        let text =
            "![A \"x\"](a.jpg 't') ![B](b.svg) ![C](c.jpg) ![D](https://d.example/d.png) [![E](e.jpg)](/e) ![](data:image/png;base64,A)\n"
        let document = try Document(Array(text.utf8), file: "note.md")
        let rendering = document.render(page)
        let written = String(decoding: rendering.html, as: UTF8.self)
        #expect(
            written == """
                <p><img src="/media/a.1f.jpg" alt="A &quot;x&quot;" title="t" width="640" height="480" loading="lazy" decoding="async" /> \
                <img src="/media/b.svg" alt="B" loading="lazy" decoding="async" /> \
                C \
                <a href="https://d.example/d.png" rel="noopener noreferrer nofollow ugc">D</a> \
                <a href="/e">E</a> </p>

                """
        )
        #expect(
            rendering.findings.map(\.code) == [
                "image-missing", "image-elsewhere", "image-missing", "image-refused",
            ]
        )
    }

    @Test func `offers an image in several sizes, each under its own address`() throws {
        let page = RenderOptions.page { name in
            var source = ImageSource(address: name, width: 1600, height: 900)
            source.smaller = [
                .init(address: "a & b-480.jpg", width: 480), .init(address: "c-960.jpg", width: 960),
            ]
            source.sizes = "(min-width: 40rem) 30rem, 100vw"
            return source
        }
        let rendering = try Document(Array("![A](c.jpg)\n".utf8), file: "note.md").render(page)
        #expect(
            String(decoding: rendering.html, as: UTF8.self) == """
                <p><img src="c.jpg" alt="A" width="1600" height="900" \
                srcset="a%20&amp;%20b-480.jpg 480w, c-960.jpg 960w, c.jpg 1600w" \
                sizes="(min-width: 40rem) 30rem, 100vw" loading="lazy" decoding="async" /></p>

                """
        )
    }

    @Test func `gives the same bytes from several tasks at once`() async throws {
        let document = try Document(
            Array((Self.note + TableTests.cases.map(\.markdown).joined(separator: "\n\n")).utf8),
            file: "note.md"
        )
        let expected = document.render()
        let plain = document.plainText()
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask { document.render() == expected && document.plainText() == plain }
            }
            for await isSame in group { #expect(isSame) }
        }
    }

    @Test func `reads in several tasks at once`() async throws {
        let texts = (TableTests.cases.map(\.markdown) + ExtensionTests.strikes.map(\.markdown) + [Self.note])
            .map { String(repeating: $0 + "\n\n", count: 20) }
        let expected = try texts.map { try html($0) }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (try? texts.map { try html($0) }) == expected }
            }
            for await isSame in group { #expect(isSame) }
        }
    }

    @Test func `makes nothing of nothing`() throws {
        for text in ["", "\n", "\r\n\r\n", "\u{FEFF}", "---\n---\n", "---"] {
            let document = try Document(Array(text.utf8), file: "note.md")
            let html = document.render().html
            #expect(html.isEmpty || String(decoding: html, as: UTF8.self) == "<hr />\n")
            #expect(document.plainText().wordCount == 0)
        }
    }
}
