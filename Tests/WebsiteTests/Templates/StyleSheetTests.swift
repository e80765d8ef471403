import Testing
import Unconference

@testable import Website

@Suite struct StyleSheetTests {
    private static let names = ["fonts/reading.woff2": "fonts/reading.1f.woff2", "icon.svg": "icon.2e.svg"]

    private func read(_ text: String) -> StyleSheet {
        StyleSheet(text, file: "assets/style.css", names: StyleSheetTests.names)
    }

    @Test(arguments: [
        ("a { color: red }\n", "a { color: red }\n"),
        ("src: url(fonts/reading.woff2);", "src: url(fonts/reading.1f.woff2);"),
        (
            "src: url( 'fonts/reading.woff2' ) format(\"woff2\");",
            "src: url( 'fonts/reading.1f.woff2' ) format(\"woff2\");"
        ),
        ("url(\"./icon.svg#part\")", "url(\"icon.2e.svg#part\")"),
        ("src: URL( icon.svg )", "src: URL( icon.2e.svg )"), ("fill: url(#shade)", "fill: url(#shade)"),
        (
            "a{b: image-set( 'icon.svg' type('a/b'), \"./icon.svg\" 2x) 'icon.svg'}",
            "a{b: image-set( 'icon.2e.svg' type('a/b'), \"icon.2e.svg\" 2x) 'icon.svg'}"
        ),
        ("/* url(none) */ url(icon.svg)", "url(icon.2e.svg)"),
        ("/*! ours: url(none) */ url(icon.svg)", "/*! ours: url(none) */ url(icon.2e.svg)"),
        ("a { } /* never ends url(none)", "a { } "),
        ("/*", ""), ("url(", "url("), ("url('", "url('"), ("url()", "url()"), ("", ""),
    ])
    func `puts the names of the site in place of those of the theme`(text: String, result: String) {
        let sheet = read(text)
        #expect(String(decoding: sheet.bytes, as: UTF8.self) == result)
        #expect(sheet.findings == [])
    }

    @Test(arguments: [
        (".a/* x */.b { }", ".a/**/.b { }"), ("a /* one\ntwo */ b { }\n", "a  b { }\n"),
        ("\n/* one */\n\n@media print {\n  a { }\n\tb { }\r\n}\n", "@media print {\na { }\nb { }\r\n}\n"),
        ("input[accept=\"image/*\"] { } /* x */", "input[accept=\"image/*\"] { } "),
        ("a::before { content: '\\'/*'; }\n  b { }", "a::before { content: '\\'/*'; }\nb { }"),
        ("a::before { content: \"/*\n} /* x */", "a::before { content: \"/*\n} "),
        ("a::after { content: \"x\\\n  y\"; }", "a::after { content: \"x\\\n  y\"; }"),
    ])
    func `leaves out what is for the theme's authors alone`(text: String, result: String) {
        #expect(String(decoding: read(text).bytes, as: UTF8.self) == result)
    }

    @Test func `says on which line it refers to what is not there`() {
        let sheet = read("/* one\ntwo */\na { b: url(icon.svgg) }\n")
        #expect(sheet.findings.map(\.message) == ["there is no asset “icon.svgg”"])
        #expect(sheet.findings.first?.place?.line == 3)
        #expect(sheet.findings.first?.help == "did you mean “icon.svg”?")
    }

    @Test(arguments: ["https://example.org/a.woff2", "//example.org/a.woff2", "data:font/woff2;base64,AA"])
    func `refuses what comes from elsewhere`(address: String) {
        for text in [
            "url(\(address))", "@import '\(address)'", "@IMPORT \"\(address)\" screen;",
            "a { b: url('icon.svg'), url('\(address)') }",
            "a { b: -webkit-image-set(url(icon.svg) 1x, '\(address)' 2x)}",
        ] {
            #expect(read(text).findings.map(\.code) == ["theme-asset"], "\(text)")
        }
    }

    @Test func `gives a style sheet another name when a file that it refers to has changed`() throws {
        let sheet = SourceFile(path: "assets/style.css", bytes: Array("a{b:url(x.png)}".utf8))
        let addresses = try [UInt8(1), 2].map { byte in
            let picture = SourceFile(path: "assets/x.png", bytes: [byte, 255])
            let theme = try Theme.read(overrides: [sheet, picture])
            let name = try #require(theme.assets["x.png"]?.path.dropFirst("assets/".count))
            let style = try #require(theme.assets["style.css"])
            #expect(String(decoding: style.bytes, as: UTF8.self) == "a{b:url(\(name))}")
            return style.path
        }
        #expect(Set(addresses).count == 2)
    }
}
