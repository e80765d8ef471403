import Fixtures
import Registration
import Review
import Testing
import Unconference

/// Names that look like titles, particles, words or parts of other words.
@Suite struct CloseCallTests {
    private static func found(
        _ text: String,
        _ name: String,
        file: String = "n.md",
        at organisation: String = "Zz"
    )
        -> [Finding]
    {
        var gathering = Gathering.example
        let person = Participant.example(60, name, email: "lz@zz.example", at: organisation)
        gathering.participants[person.id] = person
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering])))
        let manuscript = Manuscript(.note, file: file, bytes: Array(text.utf8), event: "second-cup-2")
        return reviewer.privacyRemarks(on: manuscript).map(\.finding)
    }

    @Test(arguments: [
        ("Jack Ma", "Ms Ma told us"), ("Jack Ma", "J. Ma agreed"), ("Amy Lord", "ask @amylord"),
        ("Dr. Amy Lord", "Lord said"),
        ("Ben Carter", "ask Ben"), ("Ben Carter", "B. Carter said"), ("Ben Carter", "Ben’s idea"),
        ("Al Gore", "Al told us"),
        ("Tran Le", "Tran Le said"), ("Bin Li", "Bin said"), ("Lê Văn Thành", "Lê said hello"),
        ("Dr Jane Doe MA", "Jane Doe"),
        ("Jane Doe, PhD", "J. Doe said"), ("Vincent van der Berg", "van der Berg said"),
        ("Tom Becker", "Toms Vortrag"), ("Eva Lind", "Evas Idee"), ("Uwe Lind", "Uwes Idee"),
        ("Jane Doe", "Jane Does nächste Idee"), ("Jane Doe", "Jane Does Idee"),
        ("Bob Smith", "Bobs Frage"),
        ("Jane Doe", "@janedoe85"), ("Jane Doe", "https://github.com/janedoe85"),
        ("Jane Doe", "#ThanksJaneDoe to all"),
        ("Jane Doe", "[x](https://x.example/JaneDoe2)"), ("Eva Lindqvist", "@eva_lindqvist2"),
        ("王小明", "小明说"), ("김민수", "민수씨"), ("أحمد حسن", "قال احمد"), ("أحمد حسن", "أحـمد"),
        ("Eva Lindqvist", "[x](https://www.linkedin.com/in/lindqvist/)"),
    ])
    func `finds a name that could be taken for something else`(name: String, text: String) {
        #expect(Self.found(text, name).hasErrors)
    }

    @Test(arguments: [
        ("Ada Doe", "Does anybody know?", []), ("Jane Doe", "Jane does it", ["private-part-of-name"]),
        ("Nguyen Thi", "This is it", []), ("Vincent van der Berg", "der Weg von Bonn", []),
        ("Dr. Jane Smith", "Dr. Miller said", []),
        ("Simon May", "the May’s first week is over, it’s said", []),
        ("Jane Doe", "@doenut85 and #Jane85x", []), ("Mark Rose", "[x](/a/rose-charts) said", []),
    ])
    func `takes nothing else for one`(name: String, text: String, codes: [String]) {
        #expect(Self.found(text, name).filter { $0.severity == .error }.map(\.code) == codes)
    }

    @Test(arguments: [
        ("IMG_TomBecker3.md", true), ("lindqvist-on-search.md", false), ("becker-on-search.md", true),
        ("tombecker.md", true), ("search.md", false),
    ])
    func `finds a name in the name of a file, where there are no capitals`(file: String, isFound: Bool) {
        #expect(Self.found("Tea.", "Tom Becker", file: file).hasErrors == isFound)
    }

    @Test func `asks about half of a name that is a word, in the name of a file too`() {
        #expect(Self.found("Tea.", "Mark Rose", file: "a-mark-of-trust.md").map(\.severity) == [.warning])
    }

    @Test(arguments: [
        ("Keep in mind: a mind is open.", "Mind", ["maybe-private-organisation"]),
        ("At Mind we ask.", "Mind", ["private-organisation"]),
        ("So it was said. Mind the gap.", "Mind", ["maybe-private-organisation"]),
        ("as nordkauf said", "Nordkauf", ["private-organisation"]),
        ("ask @mind", "Mind", ["private-organisation"]),
        ("bei den Stadtwerken", "Stadtwerke", ["private-organisation"]),
        ("von der Roten Hilfe", "Rote Hilfe", ["private-organisation"]),
        ("beim Städtischen Klinikum", "Städtisches Klinikum", ["private-organisation"]),
        ("mit roten Hüten", "Rote Hilfe", []),
        ("TheLanding and @thelanding", "The Landing", ["private-organisation", "private-organisation"]),
    ])
    func `tells an organisation from a word`(text: String, organisation: String, codes: [String]) {
        #expect(Self.found(text, "Ada Nwosu", at: organisation).map(\.code) == codes)
    }

    @Test func `the letter behind an apostrophe is nobody's initial`() {
        #expect(Self.found("Moore's will's been read", "Sarah Will").map(\.code) == [])
        #expect(Self.found("will’s price", "Sarah Will").map(\.code) == [])
        #expect(Self.found("S. Will asked", "Sarah Will").map(\.code) == ["private-initials"])
    }
}
