import Markup
import Stopwatch
import Testing
import Unconference

@Suite struct LimitTests {
    static let places = [
        "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > too deep\n",
        String(repeating: "- ", count: 33) + "x\n",
    ]

    #if DEBUG
    static let size = 300_000
    /// What grows with the square of this size takes minutes; a machine with much else to do takes three times what an idle one does.
    static let bound = Duration.seconds(20)
    #else
    static let size = 1_000_000
    static let bound = Duration.seconds(1)
    #endif

    /// cmark's own list of inputs that take long, and those of our own additions, a megabyte each where tests are optimised.
    static let hard: [(name: String, text: String)] = {
        func many(_ text: String) -> String { String(repeating: text, count: size / text.utf8.count) }
        func half(_ text: String) -> String { String(repeating: text, count: size / 2 / text.utf8.count) }
        let header = String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200) + "|\n"
        return [
            ("nested strong", half("*a **a ") + "b" + half(" a** a*")),
            ("closers", many("a_ ")), ("openers", many("_a ")), ("mismatch", many("*a_ ")),
            ("link closers", many("a]")), ("link openers", many("[a")), ("mixed", many("[ a_")),
            ("parentheses", many("[ (](")), ("images", many("![[]()")), ("brackets", half("[") + half("]")),
            ("quotes", many("> ")), ("lists", many("- ")), ("list lines", many("- ") + many("\n")),
            ("backticks", many("`a``b```c")), ("comments", many("</<!--")), ("questions", many("<?")),
            ("declarations", many("<!A ")), ("character data", many("<![CDATA[")), ("links", many("[a](<b")),
            ("attributes", many("<a b='")), ("autolinks", many("<x:")), ("entities", many("&#1234567890")),
            ("definitions", many("[a]: b \"")), ("tildes", many("~")), ("one tilde", many("~a ")),
            ("tilde mix", half("~a ") + half("b~~ ")), ("tilde pairs", many("~~a~~ *b* ")),
            ("at", many("a@")), ("at dots", many("a@b.")), ("web", many("http://a")),
            ("web at", many("http://a@")),
            ("host", many("www.")), ("host again", many("_www.a_b")), ("closing", "http://a.b" + many(")")),
            ("semicolons", "http://a.b" + many("&a;")), ("wide table", many("|")),
            ("delimiters", many("|-") + "\n"),
            ("table of short rows", header + many("a\n")), ("narrow tables", many("|a|\n|-|\n\n")),
            ("notes", many("[^a]: b\n")), ("references", "[^a]: b\n\n" + many("[^a]")),
            ("footnotes", (0..<40_000).map { "[^\($0)] [^\($0)]: x\n[^\($0)]: y\n" }.joined()),
            ("headings", many("# a\n")),
            ("numbered headings", (0..<60_000).map { "# a-\($0)\n# a\n" }.joined()),
            ("callouts", many("> [!NOTE]\n\n")), ("tasks", many("- [ ] a\n")), ("templates", many("{{")),
            ("underscores", many("/_a")), ("underscores in an address", "http://" + many("/_a")),
            ("escapes", many("\\~")), ("marks", many(String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self))),
            ("zeros", many("\0")),
            ("returns", many("\r")), ("carriage lists", many("- \r")),
            ("fences", many("```\na\n```\n")), ("images in images", half("![") + half("](u)")),
            ("long definition", "[a]: " + half("b") + "\n\n" + half("[a]")),
            ("quoted definition", "> [a]: " + half("b") + "\n\n" + half("[a]")),
            ("open titles", many("[a]: b \"\n")), ("open labels", many("[a\n")), ("labels", many("[\\]")),
            ("code", "```\n" + many("> ")), ("code in a list", "- ```\nx\n" + many("> ")),
            ("code in a comment", "<!--\n```\n-->\n" + many("> ")),
            (
                "hidden depth",
                (0..<500).map { many(" ").prefix($0 * 2) + "- x\n2. y\n" }.joined() + half("\n")
            ),
            ("spread images", (0..<13).map { _ in many("![[]()").prefix(76_000) + "\n\n" }.joined()),
        ]
    }()

    @Test(arguments: hard.indices)
    func `answers to anything soon, with HTML or with the place that went too far`(_ index: Int)
        throws
    {
        let (name, text) = Self.hard[index]
        let time = WorkTime.measure {
            do throws(Failure) {
                let document = try Document(Array(text.utf8), file: "hard.md", hasFrontMatter: false)
                let rendering = document.render(.fragment)
                #expect(rendering.html.count < 64_000_000, "\(name)")
                #expect(document.plainText().passages.count < 1_000_000, "\(name)")
            } catch {
                #expect(error.findings.first?.place?.line != nil, "\(name)")
            }
        }
        #expect(time < Self.bound, "\(name)")
    }

    @Test(arguments: places)
    func `refuses deep nesting with the place`(_ text: String) throws {
        let failure = #expect(throws: Failure.self) {
            try Document(Array("fine\n\n\(text)".utf8), file: "deep.md")
        }
        #expect(failure?.findings.map(\.code) == ["too-deep"])
        #expect(failure?.findings.first?.place?.line == 3)
    }

    @Test func `takes a rule of many stars for a rule`() throws {
        #expect(try html(String(repeating: "* ", count: 50) + "\n") == "<hr />\n")
    }

    @Test func `takes long lists of lists that are not deep`() throws {
        let text = (0..<200).map { _ in "- a\n    - b\n        1. c\n" }.joined()
        #expect(try html(text).contains("<ol>"))
    }

    @Test func `refuses a text over its size with both numbers`() throws {
        let failure = #expect(throws: Failure.self) {
            try Document(Array(repeating: 0x61, count: 65_537), file: "big.md", limits: .browser)
        }
        #expect(failure?.findings.first?.message == "the text has 65537 bytes, at most 65536 are read")
        #expect(throws: Never.self) {
            try Document(Array(repeating: 0x61, count: 65_536), file: "big.md", limits: .browser)
        }
    }

    @Test(arguments: [
        "[Home](/)\n"
            + (0..<1_500).map { "- [item \($0) of a long list](https://a.example/some/path) does it\n" }
            .joined(),
        (0..<2_000).map { "[a\($0)]: https://a.example/some/path/that/is/long \"its title\"\n" }.joined()
            + "\n" + (0..<2_000).map { "[a\($0)] and\n" }.joined(),
        "```json\n[\n"
            + String(repeating: "  { \"tags\": [\"a\"], \"more\": [\"b\", \"c\"] },\n", count: 2_000)
            + "]\n```\n",
    ])
    func `takes long lists of links`(_ text: String) throws {
        #expect(throws: Never.self) { try Document(Array(text.utf8), file: "long.md", limits: .file) }
    }

    @Test(arguments: ["> [a]: ", "- [a]: ", "[a]: /u \"", "[a\\]: b]: ", "[a]:\n<", "[a]: /u\n'[b\n[c\n"])
    func `refuses a link that would grow to too much`(_ beginning: String) throws {
        let long = String(repeating: "b", count: 20_000) + (beginning.hasSuffix("\"") ? "\"" : "'")
        let text = "\(beginning)\(long)\n\n" + String(repeating: "[a] ", count: 10_000)
        let failure = #expect(throws: Failure.self) { try Document(Array(text.utf8), file: "x.md") }
        #expect(failure?.findings.map(\.code) == ["link-too-long"])
    }

    @Test(arguments: ["```\n", "~~~~ text\n", "a\n```\n"])
    func `counts no marks in a block of code`(_ fence: String) throws {
        let marks = String(repeating: ">", count: 60) + "\n" + String(repeating: " ", count: 300) + "- x\n"
        let closing = fence.contains("~") ? "~~~~~" : "```"
        #expect(try html(fence + marks + closing + "\nend\n").contains("<p>end</p>"))
    }

    @Test(arguments: [
        "- ```\n", "<!--\n```\n-->\n", "```\n```\n", "``` a`b\n", "    ```\n", "> ```\n", "```\n~~~\n```\n",
    ])
    func `counts marks behind what only looks like a block of code`(_ text: String) throws {
        let failure = #expect(throws: Failure.self) {
            try Document(Array((text + Self.places[0]).utf8), file: "deep.md", hasFrontMatter: false)
        }
        #expect(failure?.findings.map(\.code) == ["too-deep"])
    }
}
