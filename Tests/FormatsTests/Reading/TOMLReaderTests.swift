import Formats
import Stopwatch
import Testing
import Unconference

@Suite struct TOMLReaderTests {
    private func note(_ text: String) throws(Failure) -> Reading<Note> {
        let name = Slug(from: "n", fallback: "n")
        return try NoteFile.read(
            FileHead(text, firstLine: 2, file: "n.md", notation: .toml),
            slug: name,
            event: Slug(from: "second-cup-2", fallback: "e")
        )
    }

    @Test func `reads the same note from either notation`() throws {
        let toml = """
            title = "Three months after launch it went quiet"   # a comment
            session = 'quiet-after-launch'
            status = "draft"
            date = 2027-03-19
            updated = 2027-03-28
            tags = [
              "adoption",   # one
              "community-management",
            ]
            authors = ["Note-taker at Press"]
            attribution = "chatham-house"
            builds-on = ["second-cup-1/first-year"]
            answers = ["how-do-you-restart"]
            publish-on = 2027-04-02
            expires-on = 2030-01-01
            language = "en"
            aliases = ["/old/path/"]
            """
        let name = try slug("n")
        let event = try slug("second-cup-2")
        let yaml = try NoteFile.read(
            FileHead(Texts.note, firstLine: 2, file: "n.md"),
            slug: name,
            event: event
        )
        #expect(try note(toml) == yaml)
    }

    @Test func `reads tables, lists of tables and dotted keys`() throws {
        let toml = """
            title = "Two"
            starts = 2027-03-19T09:00:00
            ends = 2027-03-19 17:00:00
            timezone = "Europe/London"
            attribution = "open"
            venue.name = "The Old Bindery"
            venue."step-free" = true
            interests = {budget = 6, weights = {must = 4}, musts = 1}
            [[rooms]]
            id = "press"
            capacity = 40
            [[rooms]]
            id = "garden"
            capacity = 8
            features = ["quiet"]
            [[slots]]
            id = "s1"
            starts = 10:45:00
            ends = "11:35"
            [purpose]
            need = '''
            a "need"'''
            for = "b"
            outcome = \"\"\"c \\
               d\"\"\"
            [[purpose.measures]]
            id = "kept"
            text = "kept\\u00e9"
            [extra]
            a.b = 1
            """
        let reading = try EventFile.read(
            FileHead(toml, firstLine: 2, file: "event.md", notation: .toml),
            slug: slug("two"),
            body: ""
        )
        #expect(reading.findings == [])
        let event = reading.value
        #expect(event.venue == Venue(name: "The Old Bindery", stepFree: true))
        #expect(event.ends.local.description == "2027-03-19T17:00")
        #expect(event.wishes == WishRules(budget: 6, musts: 1, mustWeight: 4))
        #expect(event.rooms.map(\.capacity) == [40, 8])
        #expect(event.slots.map(\.times) == ["10:45–11:35"])
        #expect(event.purpose?.need == "a \"need\"")
        #expect(event.purpose?.outcome == "c d")
        #expect(event.purpose?.measures.map(\.text) == ["kepté"])
        #expect(event.extra == ["a.b": "1"])
    }

    @Test(arguments: [
        ("title", "n.md:2:6: this line has no `=` after its key [toml-syntax]"),
        ("title = a", "n.md:2:9: here should be a value [toml-syntax]"),
        ("title = \"a", "n.md:2:9: a quote is opened here and never closed [toml-syntax]"),
        ("title = \"a\" b", "n.md:2:13: something stands behind the value [toml-syntax]"),
        ("title = \"a\"\ntitle = \"b\"", "n.md:3:1: `title` is there twice [duplicate-key]"),
        ("title = \"\\q\"", "n.md:2:10: this escape is not known [toml-syntax]"),
        ("title = \"\\ud800\"", "n.md:2:10: this escape is not known [toml-syntax]"),
        ("title = \"a\u{1}\"", "n.md:2:11: there is a control character in the text [toml-syntax]"),
        ("tags = [\"a\"", "n.md:2:8: a bracket or brace is not closed, or a comma is missing [toml-syntax]"),
        (
            "tags = [\"a\" \"b\"]",
            "n.md:2:8: a bracket or brace is not closed, or a comma is missing [toml-syntax]"
        ),
        ("[extra]\na = 1\n[extra]", "n.md:4:2: `extra` is there twice [duplicate-key]"),
        ("[extra\na = 1", "n.md:2:7: the bracket around a table's name is not closed [toml-syntax]"),
        ("titel = \"a\"", "n.md:2:1: `titel` is not a key that exists [unknown-key]"),
        ("é = \"a\"", "n.md:2:1: here should be a key [toml-syntax]"),
        ("extra.é = \"a\"", "n.md:2:7: here should be a key [toml-syntax]"),
        ("status = true", "n.md:2:10: `status` is “true”; it is one of draft, published [wrong-value]"),
    ])
    func `says what is no TOML, and where`(text: String, message: String) {
        let found = findings { () throws(Failure) in try note(text) }
        #expect(found.map { "\($0.place?.description ?? ""): \($0.message) [\($0.code)]" } == [message])
    }

    @Test func `reads thousands of keys and values in no more than their share of time`() {
        let keys = (0..<8000).map { "k\($0) = 1" }.joined(separator: "\n")
        let list = "authors = [" + (0..<12_000).map { "\"\($0)\"" }.joined(separator: ", ") + "]"
        let yaml = (0..<8000).map { "k\($0): 1" }.joined(separator: "\n")
        let time = WorkTime.measure {
            #expect(
                findings { () throws(Failure) in try note(keys) }.last?.message
                    == "7950 more keys do not exist"
            )
            #expect(findings { () throws(Failure) in try note(list) }.isEmpty)
            let site = findings { () throws(Failure) in
                try SiteFile.read(FileHead("title: a\n" + yaml, file: "f"))
            }
            #expect(site.last?.message == "7950 more keys do not exist")
            let mail = "title: a\nmail: [" + (0..<12_000).map { "m\($0)" }.joined(separator: ", ") + "]"
            #expect(findings { () throws(Failure) in try SiteFile.read(FileHead(mail, file: "f")) }.isEmpty)
        }
        #expect(time < .seconds(10))
    }

    @Test func `refuses what is nested too deep, and never falls over`() {
        for text in [
            "tags = " + String(repeating: "[", count: 50_000),
            String(repeating: "a.", count: 50_000) + "a = 1",
            "a = " + String(repeating: "{a = ", count: 50_000),
        ] {
            #expect(findings { () throws(Failure) in try note(text) }.count == 1)
        }
        var random = Dice(seed: 3)
        let pieces = [
            "a", "=", " ", "\n", "[", "]", "{", "}", "\"", "'", "\"\"\"", "\\", "\\u00", ".", ",", "1", "#",
            "é", "-", "\r",
        ]
        for _ in 0..<5000 {
            var text = ""
            for _ in 0..<Int(random.next() % 14) { text += pieces[Int(random.next() % UInt64(pieces.count))] }
            for finding in findings({ () throws(Failure) in try note(text) }) {
                #expect(finding.place?.line != nil)
            }
        }
    }
}
