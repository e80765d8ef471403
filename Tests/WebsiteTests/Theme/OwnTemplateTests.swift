import Testing
import Unconference

@testable import Website

/// What is said of a site's own templates and words that work, and yet not as they were meant.
@Suite struct OwnTemplateTests {
    private func file(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, bytes: Array(text.utf8), name: "Themes/mine/\(path)")
    }

    private func findings(_ path: String, _ text: String) -> [Finding] {
        do throws(Failure) {
            return try Theme.read(overrides: [file(path, text)]).findings
        } catch {
            return error.findings
        }
    }

    @Test func `refuses to fill a part that the template does not have`() throws {
        let found = findings(
            "templates/topics.mustache",
            "{{<base}}\n{{$mian}}<h1>{{title}}</h1>{{/mian}}\n{{/base}}\n"
        )
        let finding = try #require(found.first { $0.code == "theme-unknown-part" })
        #expect(finding.severity == .error && finding.help == "did you mean “main”?")
        #expect(finding.place?.file == "Themes/mine/templates/topics.mustache" && finding.place?.line == 1)
    }

    @Test func `refuses a page that fills no part, and one around pages that has none`() {
        let none = findings("templates/topics.mustache", "{{<base}}<h1>{{title}}</h1>{{/base}}\n")
        #expect(none.contains { $0.code == "theme-unknown-part" && $0.help?.contains("{{$main}}") == true })
        let base = findings("templates/base.mustache", "<p>{{policy}}</p>{{$content}}{{/content}}\n")
        #expect(
            base.contains {
                $0.code == "theme-unknown-part" && $0.message.contains("Themes/mine/templates/base.mustache")
            }
        )
    }

    @Test func `a template may have parts of its own`() {
        let own = "{{<base}}{{$main}}{{$aside}}Aside{{/aside}}{{/main}}{{/base}}\n"
        #expect(findings("templates/topics.mustache", own) == [])
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "theme-inline"), ("<a onclick=\"x()\">a</a>", "theme-inline"),
        ("<p style=\"color: red\">a</p>", "theme-inline"),
        ("<style>p { color: red }</style>", "theme-inline"),
        ("<img src=\"https://example.org/a.png\" alt=\"\">", "theme-asset"),
        ("<link rel=\"stylesheet\" href=\"//fonts.example.org/a.css\">", "theme-asset"),
        ("<iframe src='https://example.org/'></iframe>", "theme-asset"),
        ("<img src=\"assets/logo.svg\" alt=\"\">", "theme-asset"),
    ])
    func `warns of what no browser would run or find`(markup: String, code: String) {
        let found = findings("templates/note-card.mustache", "<p>{{title}}</p>\n\(markup)\n")
        #expect(found.map(\.code) == [code])
        #expect(found.first?.place?.line == 2 && found.first?.severity == .warning)
    }

    @Test func `says nothing of the program's own templates, nor of links to elsewhere`() throws {
        for known in Theme.embedded() where known.path.hasSuffix(".mustache") {
            #expect(findings(known.path, String(decoding: known.bytes, as: UTF8.self)) == [], "\(known.path)")
        }
        let link =
            "<a href=\"https://example.org/\">{{title}}</a> <link rel=\"me\" href=\"https://a.example/\">\n"
        #expect(findings("templates/note-card.mustache", link) == [])
    }

    @Test func `warns of pages without a policy`() {
        let base = "<html><head><title>{{title}}</title></head><body>{{$main}}{{/main}}</body></html>\n"
        #expect(findings("templates/base.mustache", base).contains { $0.code == "theme-policy" })
    }

    @Test(arguments: ["base", "home", "page"])
    func `refuses a template that would leave its pages empty`(name: String) {
        for text in ["", "\n  \n"] {
            let found = findings("templates/\(name).mustache", text)
            #expect(found.contains { $0.code == "theme-template" && $0.severity == .error }, "\(found)")
        }
    }

    @Test func `warns of one kind of pages without a policy`() {
        let page = "<html><head><title>{{title}}</title></head><body>{{title}}</body></html>\n"
        #expect(findings("templates/page.mustache", page).map(\.code) == ["theme-policy"])
    }

    @Test func `knows the forms that a language has for numbers`() {
        let polish = "noteOne: a\nnoteFew: b\nnoteMany: c\nnoteOther: d\n"
        #expect(findings("strings/pl.yml", polish) == [])
        let hebrew = "noteOne: a\nnoteTwo: b\nnoteOther: d\n"
        #expect(findings("strings/he.yml", hebrew) == [])
        let wrong = findings("strings/pl.yml", polish + "noteTwo: e\n")
        #expect(wrong.map(\.code) == ["theme-unused"])
        #expect(wrong.first?.help == "the forms are One, Few, Many, Other" && wrong.first?.place?.line == 5)
        let few = findings("strings/pl.yml", "noteOne: a\nnoteOther: d\n")
        #expect(few.map(\.severity) == [.note] && few.first?.message.contains("noteFew, noteMany") == true)
    }

    @Test(arguments: ["strings/nederlands.yml", "strings/NL.yml", "strings/dutch.yml"])
    func `warns of words in a language that no page can be in`(path: String) {
        #expect(findings(path, "skip: Hop\n").map(\.code) == ["theme-unused"])
    }

    @Test(arguments: ["strings/nl.yml", "strings/pt-BR.yml", "strings/zh-Hant-TW.yml"])
    func `takes names of languages`(path: String) {
        #expect(findings(path, "skip: Hop\n") == [])
    }

    @Test func `says how a section of another language is written`() {
        let found = findings("templates/topics.mustache", "{{#each topics}}{{label}}{{/each}}\n")
        #expect(found.first?.help?.contains("{{#topics}}") == true)
    }
}
