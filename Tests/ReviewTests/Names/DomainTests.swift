import Fixtures
import Registration
import Review
import Testing
import Unconference

@Suite struct DomainTests {
    private static func gathering(_ change: (inout Gathering) -> Void = { _ in }) -> Gathering {
        var gathering = Gathering.example
        let people: [Participant] = [
            .example(20, "Ida Quist", email: "ida@acme-widgets.example", at: "Acme Widgets"),
            .example(21, "Per Lund", email: "per@mail.northern.co.uk", at: "NRW Holding"),
            .example(22, "Ola Berg", email: "ola@kvarn.example"),
            .example(23, "Eva Dahl", email: "eva@gmail.com", at: "Dahl & Partners"),
            .example(24, "Uwe Kern", email: "uwe@müllerbräu.example", at: "Braustätte"),
        ]
        for person in people { gathering.participants[person.id] = person }
        change(&gathering)
        return gathering
    }

    private static func reviewer(
        allow: [String] = [],
        hosts: [String] = [],
        _ change: (inout Gathering) -> Void = { _ in }
    ) -> Reviewer {
        Reviewer(
            ReviewContext(
                watchlist: Watchlist(of: [gathering(change)]),
                privacy: Site.Privacy(
                    contact: "privacy@unconf.example",
                    allow: allow.map { .init(text: $0, reason: "it may stand") }
                ),
                hosts: hosts
            )
        )
    }

    private static let usual = reviewer()

    private static func remarks(_ text: String, by reviewer: Reviewer = usual, file: String = "n.md")
        -> [Remark]
    {
        reviewer.privacyRemarks(
            on: Manuscript(.note, file: file, bytes: Array(text.utf8), event: "second-cup-2")
        )
    }

    private static func codes(_ text: String, by reviewer: Reviewer = usual) -> [String] {
        remarks(text, by: reviewer).map(\.finding.code)
    }

    @Test(arguments: [
        "see https://northern.co.uk/about", "see northern.co.uk.", "[x](https://www.Northern.co.uk)",
        "jobs@northern.co.uk", "intranet.northern.co.uk", "<https://northern.co.uk>", "`northern.co.uk`",
        "**northern**.co.uk", "(northern.co.uk)", "https%3A%2F%2Fnorthern.co.uk",
        "[1]: https://northern.co.uk",
        "https://kvarn.example/x", "müllerbräu.example", "m%C3%BCllerbr%C3%A4u.example",
    ])
    func `finds the domain at which a participant has their mail`(text: String) {
        #expect(Self.codes(text) == ["private-domain"], "\(text)")
    }

    @Test(arguments: [
        "big-northern.co.uk", "northern.co.uk.example", "northern.co.uk-shop.example", "northern co uk",
        "northern/co/uk", "northern-co-uk", "northern. co.uk", "northerners.co.uk", "gmail.com",
        "me@gmail.com", "co.uk", "northern", "It was northern.Co we met", "mail.example", "kvarn/example",
    ])
    func `leaves other domains and other words alone`(text: String) {
        #expect(Self.codes(text) == [], "\(text)")
    }

    @Test(arguments: [
        ("https://acme-widgets.example/jobs", ["private-organisation"]),
        ("ask ida@acme-widgets.example", ["private-address"]),
        ("see plainsong.example and Ida Quist at kvarn.example", ["private-name", "private-domain"]),
        ("kvarn.example, then Ida", ["private-domain", "private-part-of-name"]),
    ])
    func `says it once where a name in the domain says it already`(text: String, codes: [String]) {
        #expect(Self.codes(text) == codes, "\(text)")
    }

    @Test func `lets a domain stand that the site allows, or whose organisation it allows`() {
        #expect(Self.codes("northern.co.uk", by: Self.reviewer(allow: ["northern.co.uk"])) == [])
        #expect(Self.codes("northern.co.uk", by: Self.reviewer(allow: ["Northern"])) == [])
        #expect(Self.codes("northern.co.uk", by: Self.reviewer(allow: ["NRW Holding"])) == [])
        #expect(Self.codes("northern.co.uk", by: Self.reviewer(hosts: ["www.northern.co.uk"])) == [])
        #expect(
            Self.codes("northern.co.uk", by: Self.reviewer(allow: ["kvarn.example"])) == ["private-domain"]
        )
        let contact = Self.reviewer {
            $0.participants[Participant.ID(22)]?.email = "ola@unconf.example"
        }
        #expect(Self.codes("https://unconf.example", by: contact) == [])
    }

    @Test func `lets a domain stand whose people all agreed to have their organisation named`() {
        let agreed = Self.reviewer { $0.consents[40] = .example(40, 21, .listOrganisation) }
        #expect(Self.codes("northern.co.uk", by: agreed) == [])
        let colleague = Self.reviewer {
            $0.consents[40] = .example(40, 21, .listOrganisation)
            $0.participants[Participant.ID(30)] = .example(30, "Bo Ek", email: "bo@northern.co.uk")
        }
        #expect(Self.codes("northern.co.uk", by: colleague) == ["private-domain"])
    }

    @Test(arguments: [
        ("See https://northern.co.uk/jobs/1 there.", "See the site of a large organisation there."),
        ("Northern.co.uk says so", "The site of a large organisation says so"),
        ("write to jobs@northern.co.uk!", "write to a large organisation!"),
        ("[their site](https://northern.co.uk)", "[their site](https://northern.co.uk)"),
        ("[1]: https://northern.co.uk/x", "[1]: https://northern.co.uk/x"),
        ("<https://northern.co.uk>", "<https://northern.co.uk>"),
        ("https://northern.co.uk/a(b)", "https://northern.co.uk/a(b)"),
        ("---\nsession: northern.co.uk\n---\n", "---\nsession: northern.co.uk\n---\n"),
    ])
    func `proposes words for an address in prose and leaves links to a person`(text: String, expected: String)
    {
        let corrections = Self.remarks(text).compactMap(\.correction)
        #expect(
            String(decoding: Correction.applied(corrections, to: Array(text.utf8)), as: UTF8.self) == expected
        )
    }

    @Test func `says what the domain tells and what to do`() throws {
        let remark = try #require(Self.remarks("[x](https://northern.co.uk)").first)
        #expect(
            remark.finding.description
                == """
                n.md:1:13: error: “northern.co.uk” is the domain of the organisation of a participant of second-cup-2, who has not agreed to that [private-domain]
                  help: leave the address out; or `privacy.allow` in unconf.yml clears it with a reason
                """
        )
    }

    @Test func `finds a domain in the name of a file`() {
        #expect(
            Self.remarks("", file: "Content/stories/northern.co.uk.md").map(\.finding.code) == [
                "private-domain"
            ]
        )
    }

    @Test func `warns where the organisers themselves link to it`() {
        let gathering = Self.gathering {
            $0.event.sponsors = [Sponsor(name: "Northern", url: "https://northern.co.uk", paysFor: "tea")]
        }
        let page = Manuscript(
            gathering.event,
            file: "event.md",
            bytes: Array("Tea: https://northern.co.uk".utf8)
        )
        let found = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering]))).privacyRemarks(on: page)
        #expect(
            found.map { "\($0.finding.severity.rawValue) \($0.finding.code)" } == [
                "warning participants-organisation"
            ]
        )
    }
}
