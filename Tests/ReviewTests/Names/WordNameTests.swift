import Fixtures
import Registration
import Review
import Testing
import Unconference

/// People whose names are words, and whose addresses begin with them.
@Suite struct WordNameTests {
    private static let reviewer: Reviewer = {
        var gathering = Gathering.example
        let people: [Participant] = [
            .example(20, "Mark Nottinghill", email: "mark@cloud.example", at: "Cloud Works"),
            .example(21, "Will Overton", email: "will@may-be.example"),
            .example(22, "Sara Holm", email: "sholm7@north.example"),
        ]
        for person in people { gathering.participants[person.id] = person }
        return Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering])))
    }()

    private func findings(_ text: String) -> [Finding] {
        Self.reviewer.privacyRemarks(
            on: Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: "second-cup-2")
        ).map(\.finding)
    }

    @Test(arguments: [
        ("mark it, and mark it again", "maybe-private-name"), ("see github.com/mark", "private-mail-name"),
        ("as Mark said", "private-part-of-name"), ("ask mark@cloud.example", "private-address"),
        ("ask @will", "private-handle"), ("see github.com/will", "private-mail-name"),
        ("as Will Overton said", "private-name"), ("ask sholm7", "private-mail-name"),
    ])
    func `tells a name from a word by what stands around it`(text: String, code: String) {
        #expect(findings(text).map(\.code) == [code])
    }

    @Test(arguments: ["it will rain", "Will it rain?", "we will, will we?"])
    func `takes a word that every text has for a word`(text: String) {
        #expect(findings(text) == [])
    }

    @Test func `says what to do where a name is a word after all`() throws {
        let finding = try #require(findings("as Mark said").first)
        #expect(finding.help?.contains("privacy.common-words") == true)
        let whole = try #require(findings("as Mark Nottinghill said").first)
        #expect(whole.help?.contains("privacy.common-words") == false)
    }
}
