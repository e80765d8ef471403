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

    @Test func `writes days`() throws {
        let strings = try Theme.read().strings(for: "en-GB")
        let day = try #require(LocalDate("2027-03-19"))
        #expect(strings.day(day) == "Friday 19 March 2027")
        #expect(strings.days(day, day.adding(days: 1)) == "19 March 2027 to 20 March 2027")
    }
}
