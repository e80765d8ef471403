import Formats
import Testing
import Unconference

@testable import Website

@Suite struct StringsTests {
    @Test func `reads keys and texts, with or without quotes`() {
        let read = StringsFile.read("# words\na: One\nb: \"Two: {n}\"\n\n", file: "en.yml")
        #expect(read.texts == ["a": "One", "b": "Two: {n}"])
        #expect(read.findings == [])
    }

    @Test func `finds lines that are neither`() {
        let read = StringsFile.read("a: One\nnonsense\na: Again\n", file: "en.yml")
        #expect(read.findings.map { $0.place?.line } == [2, 3])
    }

    @Test func `does not look for gaps in what was filled in`() {
        let strings = Strings(language: "en", texts: ["boardOf": "{event}: the board"])
        #expect(strings(.boardOf, ("event", "{event} {names}")) == "{event} {names}: the board")
    }

    @Test(arguments: [
        ("en", 0, "Other"), ("en", 1, "One"), ("en", 2, "Other"), ("fr", 0, "One"), ("fr", 2, "Other"),
    ])
    func `counts as the language does`(language: String, number: Int, form: String) {
        let strings = Strings(language: language, texts: ["noteOne": "One", "noteOther": "Other"])
        #expect(strings.count(.note, number) == form)
    }

    @Test(arguments: ["de", "fr"])
    func `says everything in each language, with the same gaps`(language: String) throws {
        func texts(_ language: String) throws -> [String: String] {
            let file = try #require(Theme.embedded().first { $0.path == "strings/\(language).yml" })
            let read = StringsFile.read(String(decoding: file.bytes, as: UTF8.self), file: file.path)
            #expect(read.findings == [])
            return read.texts
        }
        let english = try texts("en")
        let other = try texts(language)
        #expect(Set(english.keys).subtracting(other.keys) == [])
        #expect(
            Set(other.keys).subtracting(english.keys).subtracting(["dateFirst", "quotes", "unbroken"]) == []
        )
        for (key, text) in english where key != "date" {
            let gaps = { (text: String) in Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) }) }
            #expect(gaps(text) == gaps(other[key] ?? ""), "\(key)")
        }
        for (key, count) in [("months", 12), ("monthsShort", 12), ("weekdays", 7)] {
            #expect(other[key]?.split(separator: " ").count == count, "\(key)")
        }
    }

    @Test(arguments: [
        ("en", "£10", "€10.50", "10.50\u{A0}CHF"), ("de", "10\u{A0}£", "10,50\u{A0}€", "10,50\u{A0}CHF"),
        ("fr", "10\u{A0}£", "10,50\u{A0}€", "10,50\u{A0}CHF"),
    ])
    func `writes prices as the language does`(language: String, round: String, euro: String, other: String)
        throws
    {
        let strings = try Theme.read().strings(for: language)
        #expect(strings.price(1000, "GBP") == round)
        #expect(strings.price(1050, "EUR") == euro)
        #expect(strings.price(1050, "CHF") == other)
        #expect(strings.price(205, nil) == (language == "en" ? "2.05" : "2,05"))
    }

    @Test func `no other text takes the place of a form for numbers`() {
        for phrase in Phrase.allCases where !phrase.isCounted {
            #expect(!NumberForms.isForm(phrase.rawValue), "\(phrase)")
        }
    }

    @Test func `names what rooms have, where the theme has a word for it`() throws {
        let german = try Theme.read().strings(for: "de")
        #expect(german.roomFeature("hearing-loop") == "Höranlage")
        #expect(german.roomFeature("two-doors") == "two doors")
        #expect(!Phrase.isFeature("feature") && Phrase.isFeature(Phrase.feature("two-doors")))
    }

    @Test(arguments: [
        ("de", "Montag, 19. April 2027", "Samstag, 1. Mai 2027"),
        ("fr", "lundi 19 avril 2027", "samedi 1er mai 2027"),
    ])
    func `writes days as the language does`(language: String, day: String, first: String) throws {
        let strings = try Theme.read().strings(for: language)
        #expect(strings.day(try #require(LocalDate("2027-04-19"))) == day)
        #expect(strings.day(try #require(LocalDate("2027-05-01"))) == first)
    }

    @Test func `needs no special blanks in the words of a theme`() throws {
        let theme = try Theme.read()
        #expect(theme.strings(for: "fr")[TemplateName("privacyContact")]?.hasSuffix("\u{202F}:") == true)
        #expect(Strings(language: "en", texts: ["x": "Who : me"])[TemplateName("x")] == "Who : me")
    }

    @Test(arguments: ["en", "de", "fr"])
    func `knows the headings that a new note in the language has`(language: String) throws {
        let strings = try Theme.read().strings(for: language)
        let headings = NoteFile.headings(in: language)
        for phrase in [Phrase.headingWorked, .headingFailed, .headingDifferently, .headingOpen] {
            #expect(headings.contains(strings(phrase)), "\(strings(phrase))")
        }
    }

    @Test func `writes days`() throws {
        let strings = try Theme.read().strings(for: "en-GB")
        let day = try #require(LocalDate("2027-03-19"))
        #expect(strings.day(day) == "Friday 19 March 2027")
        #expect(strings.days(day, day) == "Friday 19 March 2027")
        #expect(strings.days(day, day.adding(days: 1)) == "19 to 20 March 2027")
        #expect(strings.days(day, day.adding(days: 20)) == "19 March to 8 April 2027")
        #expect(strings.days(day, day.adding(days: 300)) == "19 March 2027 to 13 January 2028")
    }

    @Test(arguments: [
        ("de", 1, "1. bis 2. Mai 2027"), ("de", 31, "1. Mai bis 1. Juni 2027"),
        ("de", 300, "1. Mai 2027 bis 25. Februar 2028"), ("fr", 1, "du 1er au 2 mai 2027"),
        ("fr", 31, "du 1er mai au 1er juin 2027"), ("fr", 300, "du 1er mai 2027 au 25 février 2028"),
    ])
    func `says once what two days share`(language: String, after: Int, text: String) throws {
        let first = try #require(LocalDate("2027-05-01"))
        #expect(try Theme.read().strings(for: language).days(first, first.adding(days: after)) == text)
    }

    @Test func `writes both days whole in a language that has no words for less`() throws {
        let strings = Strings(
            language: "xx",
            texts: ["months": "A B C D E", "date": "{year}/{month}/{day}", "dateRange": "{from} - {to}"]
        )
        let first = try #require(LocalDate("2027-05-01"))
        #expect(strings.days(first, first.adding(days: 2)) == "2027/E/1 - 2027/E/3")
    }
}
