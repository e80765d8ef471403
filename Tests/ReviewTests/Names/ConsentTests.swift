import Fixtures
import Registration
import Review
import Testing
import Unconference

@Suite struct ConsentTests {
    private func codes(
        _ text: String,
        under rule: AttributionRule,
        session: Slug? = nil,
        authors: [String] = [],
        own: AttributionRule? = nil,
        change: (inout Gathering) -> Void = { _ in }
    ) -> [String] {
        var gathering = Gathering.example(under: rule)
        change(&gathering)
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering])))
        let manuscript = Manuscript(
            .note,
            file: "n.md",
            bytes: Array(text.utf8),
            event: "second-cup-2",
            session: session,
            attribution: own,
            authors: authors
        )
        return reviewer.privacyRemarks(on: manuscript).map(\.finding.code)
    }

    @Test(arguments: AttributionRule.allCases)
    func `lets those be named who agreed to be listed, where the rule names anybody`(rule: AttributionRule) {
        let expected = rule.allowsNames ? [] : ["private-name", "private-organisation"]
        #expect(codes("Tom Okafor of Plainsong Consulting", under: rule) == expected)
    }

    @Test(arguments: AttributionRule.allCases)
    func `never lets a mail address stand`(rule: AttributionRule) {
        #expect(codes("tom@okafor.example", under: rule) == ["private-address"])
    }

    @Test func `takes the last answer`() {
        #expect(codes("Ðorđe Søndergård", under: .consent) == ["private-name"])
    }

    @Test func `lets a host be named in the write-up of their session only`() {
        let topic: Slug = "my-ambassadors-were-appointed-none-volunteered"
        #expect(codes("Ana Lúcia Ferreira-Costa", under: .consent, session: topic) == [])
        #expect(codes("Ana Lúcia Ferreira-Costa", under: .consent) == ["private-name"])
        #expect(codes("Ana Lúcia Ferreira-Costa", under: .chathamHouse, session: topic) == ["private-name"])
        #expect(codes("Will Marsh", under: .consent, session: topic) == ["private-name"])
        // Under the open rule a host is named who did not refuse.
        #expect(codes("Will Marsh", under: .open, session: topic) == [])
        #expect(
            codes("Will Marsh", under: .open, session: topic) {
                $0.consents[9] = .example(9, 4, .nameAsHost, false)
            } == ["private-name"]
        )
    }

    @Test func `lets an author be named where the head names them`() {
        let text = "---\nauthors: [Will Marsh]\n---\nWritten by Will Marsh."
        #expect(codes(text, under: .consent, authors: ["Will Marsh"]) == [])
        #expect(codes("by Will Marsh", under: .consent) == ["private-name"])
        #expect(codes("by Jana Müller", under: .consent, authors: ["Jana Müller"]) == ["private-name"])
        #expect(codes("by Jana Müller", under: .open, authors: ["Jana Müller"]) == [])
    }

    @Test func `takes nobody's place in the list of people for a yes to being named as author`() {
        let text = "---\nauthors: [Tom Okafor]\n---\nWritten by Tom Okafor."
        #expect(codes("Tom Okafor said so.", under: .consent) == [])
        #expect(Set(codes(text, under: .consent, authors: ["Tom Okafor"])) == ["private-name"])
        let agreed = codes(text, under: .consent, authors: ["Tom Okafor"]) {
            $0.consents[9] = .example(9, 2, .nameAsAuthor, true)
        }
        #expect(agreed == [])
        let refused = codes(text, under: .open, authors: ["Tom Okafor"]) {
            $0.consents[9] = .example(9, 2, .nameAsAuthor, false)
        }
        #expect(Set(refused) == ["private-name"])
    }

    @Test func `takes the stricter of the event's, the topic's and the note's rule`() {
        let name = "Tom Okafor"
        #expect(codes(name, under: .consent, own: .chathamHouse) == ["private-name"])
        #expect(codes(name, under: .chathamHouse, own: .open) == ["private-name"])
        let topic: Slug = "our-directors-posted-once-then-never-again"
        let found = codes(name, under: .open, session: topic) {
            $0.topics[Topic.ID(2)]?.attribution = .anonymous
        }
        #expect(found == ["private-name"])
        let elsewhere = codes(name, under: .open) { $0.topics[Topic.ID(2)]?.attribution = .anonymous }
        #expect(elsewhere == [])
    }

    @Test func `takes a first name for the person who was named in full`() {
        let twoToms: (inout Gathering) -> Void = {
            $0.participants[Participant.ID(9)] = .example(9, "Tom Hidden")
        }
        #expect(codes("Tom said", under: .consent, change: twoToms) == ["private-part-of-name"])
        #expect(codes("Tom Okafor spoke. Tom said", under: .consent, change: twoToms) == [])
        #expect(codes("Tom Hidden", under: .consent, change: twoToms) == ["private-name"])
    }

    @Test func `names an organisation only when all of its people agreed`() {
        let colleague: (inout Gathering) -> Void = {
            $0.participants[Participant.ID(9)] = .example(9, "Ida Quist", at: "Plainsong Consulting")
            $0.aliases["Plainsong Consulting"] = OrganisationAlias(
                alias: "Plainsong Consulting",
                name: "Plainsong Consulting Ltd"
            )
        }
        #expect(codes("Plainsong Consulting", under: .consent) == [])
        #expect(codes("Plainsong Consulting", under: .consent, change: colleague) == ["private-organisation"])
    }

    @Test(arguments: Participant.Standing.allCases)
    func `protects people of every standing`(standing: Participant.Standing) {
        let found = codes("Jana Müller", under: .consent) {
            $0.participants[Participant.ID(1)]?.standing = standing
        }
        #expect(found == ["private-name"])
    }

    @Test(arguments: ["\n", "\r\n"])
    func `reads of an event's head what is published`(lineEnd: String) {
        var gathering = Gathering.example(under: .consent)
        for (index, name) in ["Jack London", "Ann Bindery"].enumerated() {
            let person = Participant(id: Participant.ID(90 + index), name: name, since: .weeksBefore)
            gathering.participants[person.id] = person
        }
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering])))
        func places(_ lines: [String]) -> [Int?] {
            let text = lines.joined(separator: lineEnd)
            let page = Manuscript(gathering.event, file: "event.md", bytes: Array(text.utf8))
            return reviewer.privacyRemarks(on: page).map(\.finding.place?.line)
        }
        #expect(
            places(["---", "timezone: Europe/London", "# venue: {name: The Old Bindery}", "---", "Come."])
                == []
        )
        #expect(places(["+++", "timezone = \"Europe/London\"", "+++", "Come."]) == [])
        #expect(places(["---", "tagline: |", "  # Ask Ann Bindery", "---", "# Jack London"]) == [3, 5])
        #expect(places(["+++", "tagline = \"\"\"", "# Ask Ann Bindery", "\"\"\"", "+++"]) == [3])
        #expect(places(["---", "timezone: Europe/London with Jack London", "---"]).contains(2))
    }

    @Test func `lets organisers name themselves, and warns where a participant's organisation is a sponsor`()
    {
        var gathering = Gathering.example(under: .chathamHouse)
        gathering.event.organisers = [Organiser(name: "Jana Müller", contact: "jana.mueller@nordkai.example")]
        gathering.event.sponsors = [Sponsor(name: "Nordkai Reederei", paysFor: "the coffee")]
        let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [gathering])))
        let text =
            "Jana Müller calls it, jana.mueller@nordkai.example; Nordkai Reederei pays. Tom Okafor comes."
        let page = Manuscript(gathering.event, file: "event.md", bytes: Array(text.utf8))
        #expect(
            reviewer.privacyRemarks(on: page).map(\.finding).map { "\($0.severity.rawValue) \($0.code)" }
                == ["warning participants-organisation", "error private-name"]
        )
        let note = Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: gathering.event.slug)
        #expect(
            reviewer.privacyRemarks(on: note).map(\.finding.severity) == [.error, .error, .error, .error]
        )
    }
}
