import Fixtures
import Foundation
import Registration
import Testing
import Unconference

@testable import Letters

/// The purposes: who is written to, when, and what about.
@Suite struct LetterKindTests {
    private static let now = Instant(secondsSince1970: 1_800_000_000)

    private static func slug(_ text: String) -> Slug { Slug(from: text, fallback: "x") }

    /// Six people: two registered, one of them with a commitment; one waiting, one offered, one cancelled, one without mail.
    private func gathering() throws -> Gathering {
        var event = Event.example
        event.title = "Second Cup"
        event.zone = .utc
        event.registration.mode = .open
        func slot(_ id: String, _ from: String, _ to: String) throws -> Slot {
            func moment(_ time: String) throws -> Moment {
                let local = try #require(LocalDateTime("2027-03-19T\(time)"))
                return Zone.utc.moment(at: Instant(secondsSince1970: Int64(local.wallMinutes) * 60))
            }
            return Slot(
                id: LetterKindTests.slug(id),
                starts: try moment(from),
                ends: try moment(to),
                kind: .session
            )
        }
        event.organisers = [Organiser(name: "The team", contact: "hello@example.org")]
        event.venue = Venue(name: "The Old Bindery", address: "4 Glue Pot Lane", stepFree: false)
        event.rooms = [Room(id: LetterKindTests.slug("press"), name: "Press", capacity: 40)]
        event.slots = [try slot("s1", "10:45", "11:35"), try slot("s2", "11:45", "12:35")]
        var gathering = Gathering(event: event, uid: "uid")
        let standings: [Participant.Standing] = [
            .registered, .registered, .waiting, .offered, .cancelled, .registered,
        ]
        for (index, standing) in standings.enumerated() {
            var person = Participant(
                id: Participant.ID(index + 1),
                name: ["Ada", "Bo", "Cy", "Di", "Eve", "Flo"][index],
                since: LetterKindTests.now
            )
            person.email = index == 5 ? nil : "p\(index + 1)@example.org"
            person.standing = standing
            if standing == .offered { person.offerUntil = LetterKindTests.now.adding(seconds: 3600) }
            gathering.participants[person.id] = person
        }
        for (number, title) in [(1, "It went quiet"), (2, "See https://evil.example and evil.example")] {
            let topic = Topic(
                id: Topic.ID(number),
                slug: LetterKindTests.slug("topic-\(number)"),
                title: title,
                uid: "u\(number)",
                pitched: LetterKindTests.now
            )
            gathering.topics[topic.id] = topic
            let hosting = Hosting(topic: topic.id, participant: Participant.ID(number))
            gathering.hostings[hosting.key] = hosting
        }
        put(1, "s1", in: &gathering)
        put(2, "s2", in: &gathering)
        return gathering
    }

    private func put(_ topic: Int, _ slot: String, in gathering: inout Gathering) {
        let cell = Cell(slot: LetterKindTests.slug(slot), room: LetterKindTests.slug("press"))
        gathering.placements[Topic.ID(topic)] = Placement(topic: Topic.ID(topic), cell: cell)
    }

    private func setting(_ gathering: Gathering, _ now: String = "2027-03-01T10:00:00Z") throws -> MailSetting
    {
        var setting = MailSetting(gathering, at: try #require(Instant(now)))
        setting.board = "https://board.example.org"
        setting.site = "https://example.org/"
        return setting
    }

    private func numbers(_ letters: [LetterDraft]) -> [Int] { letters.map(\.participant.number) }

    @Test func `every file of a letter has its line in the list`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Letters/Kinds")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix("Letter.swift") }.map { String($0.dropLast(6)) }
        #expect(Set(files) == Set(LetterKinds.all.map { "\($0)" }))
        #expect(Set(LetterKinds.all.map { $0.purpose }).count == LetterKinds.all.count)
    }

    @Test func `each goes to those who stand so, and have an address`() throws {
        let gathering = try gathering()
        let setting = try setting(gathering)
        #expect(numbers(try ConfirmationLetter.letters(in: setting)) == [1, 2])
        #expect(numbers(try JoiningLetter.letters(in: setting)) == [1, 2])
        #expect(numbers(try CancellationLetter.letters(in: setting)) == [5])
        let early = MailSetting(gathering, at: LetterKindTests.now)
        #expect(numbers(try OfferLetter.letters(in: early)) == [4])
        #expect(try OfferLetter.letters(in: setting).isEmpty, "that offer has lapsed")
    }

    @Test(arguments: [("en", "Hello "), ("de", "Guten Tag "), ("fr", "Bonjour "), ("pt", "Hello ")])
    func `texts are plain, short, greet and sign, and have no link before they are sent`(
        language: String,
        greeting: String
    ) throws {
        var gathering = try gathering()
        gathering.event.language = language
        gathering.commitments[Participant.ID(1)] = Commitment(
            participant: Participant.ID(1),
            text: "ring Bo\nand ask",
            remind: true,
            at: LetterKindTests.now
        )
        gathering.toldPlacements = Register([
            ToldPlacement(
                topic: Topic.ID(2),
                cell: Cell(slot: LetterKindTests.slug("s1"), room: LetterKindTests.slug("press"))
            )
        ])
        let times = [
            "offer": "2027-01-15T08:10:00Z", "nudge": "2027-03-19T13:00:00Z",
            "thanks": "2027-04-02T10:00:00Z",
            "ninety-days": "2027-06-17T10:00:00Z",
        ]
        for kind in LetterKinds.all {
            var setting = try setting(gathering, times[kind.purpose.text] ?? "2027-03-18T10:00:00Z")
            setting.notes = [PublicNote(title: "Tuesdays", address: "https://example.org/n/")]
            let letters = try kind.letters(in: setting)
            #expect(!letters.isEmpty, "\(kind.purpose)")
            for letter in letters {
                #expect(
                    letter.subject.hasSuffix(": Second Cup") && !letter.subject.hasSuffix(" : Second Cup")
                )
                #expect(letter.text.hasPrefix(greeting))
                if language == "fr" {
                    #expect((letter.subject + "\n" + letter.text).looseFrenchSign == nil, "\(letter.text)")
                }
                #expect(letter.text.hasSuffix("\n\nThe team\n"))
                #expect(letter.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
                #expect(letter.text.count < 1500)
                #expect(!letter.text.contains("!") && !letter.text.lowercased().contains("oops"))
                #expect(!letter.text.contains("evil.example") && !letter.text.contains("@"))
                #expect(letter.until > setting.now && letter.until <= setting.retires)
            }
            #expect(!kind.summary.isEmpty)
            guard greeting != "Hello " else { continue }
            var english = setting.gathering
            english.event.language = "en"
            var other = MailSetting(english, at: setting.now)
            (other.board, other.site, other.notes) = (setting.board, setting.site, setting.notes)
            for (letter, other) in zip(letters, try kind.letters(in: other)) {
                let own = Set(paragraphs(letter.text)).subtracting(["The team"])
                #expect(own.count > 2 && own.isDisjoint(with: paragraphs(other.text)), "\(kind.purpose)")
                #expect(letter.subject != other.subject)
            }
        }
    }

    /// What of a letter is ours: people's own words are set in.
    private func paragraphs(_ text: String) -> [String] {
        text.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
            .filter { !$0.hasPrefix("    ") }
    }

    @Test func `asks the one question, unless they have answered it`() throws {
        var gathering = try gathering()
        gathering.participants[Participant.ID(2)]?.stuck = "Nobody reads it"
        let letters = try ConfirmationLetter.letters(in: try setting(gathering))
        #expect(letters[0].text.contains("what are you stuck on?"))
        #expect(letters[1].text.contains("    Nobody reads it\n"))
        #expect(letters[0].text.contains("https://board.example.org/in/\(Mailing.linkMark)\n"))
        var offline = try setting(gathering)
        offline.board = nil
        #expect(try !ConfirmationLetter.letters(in: offline)[0].text.contains(Mailing.linkMark))
    }

    @Test func `a change is told to its hosts and those who wished for it, from where to where, once`() throws
    {
        var gathering = try gathering()
        #expect(throws: Refusal.self) { try ChangeLetter.letters(in: try setting(gathering)) }
        gathering.toldPlacements = Register(
            try #require(JoiningLetter.told(in: try setting(gathering))).after
        )
        #expect(try ChangeLetter.letters(in: try setting(gathering)).isEmpty)
        gathering.placements[Topic.ID(2)] = nil
        put(1, "s2", in: &gathering)
        let wish = Interest(topic: Topic.ID(1), participant: Participant.ID(2), must: false)
        gathering.interests[wish.key] = wish
        var changed = try setting(gathering)
        let letters = try ChangeLetter.letters(in: changed)
        #expect(numbers(letters) == [1, 2])
        #expect(letters[0].text.contains("It was: Friday 19 March 2027, 10:45, Press"))
        #expect(letters[0].text.contains("It is now: Friday 19 March 2027, 11:45, Press"))
        #expect(letters[1].text.contains("It is off the board."))
        changed.topics = [Topic.ID(2)]
        #expect(numbers(try ChangeLetter.letters(in: changed)) == [2])
        let told = try #require(ChangeLetter.told(in: try setting(gathering)))
        gathering.toldPlacements = Register(told.after)
        #expect(try ChangeLetter.letters(in: try setting(gathering)).isEmpty)
    }

    @Test func `tells of a day that moved and of what does not take place, and not of what is over`() throws {
        var gathering = try gathering()
        gathering.toldPlacements = Register(
            try #require(JoiningLetter.told(in: try setting(gathering))).after
        )
        let slots = gathering.event.slots
        gathering.movedSlots[slots[1].id] = MovedSlot(
            slots[1],
            starts: slots[1].starts.instant.adding(seconds: 600),
            ends: slots[1].ends.instant.adding(seconds: 600)
        )
        var state = SessionState(
            topic: Topic.ID(1),
            cell: try #require(gathering.placements[Topic.ID(1)]).cell
        )
        state.stage = .over
        gathering.sessionStates[state.key] = state
        gathering.placements[Topic.ID(1)] = nil
        let shifted = try ChangeLetter.letters(in: try setting(gathering))
        #expect(numbers(shifted) == [2], "what is over has not moved")
        #expect(shifted[0].text.contains("It was: Friday 19 March 2027, 11:45, Press"))
        #expect(shifted[0].text.contains("It is now: Friday 19 March 2027, 11:55, Press"))
        state.stage = .cancelled
        state.reason = "the heating, see https://evil.example"
        gathering.sessionStates[state.key] = state
        let letters = try ChangeLetter.letters(in: try setting(gathering))
        #expect(numbers(letters) == [1, 2])
        #expect(letters[0].text.contains("It does not take place: the heating, see"))
        #expect(!letters[0].text.contains("evil.example"))
        gathering.toldPlacements = Register(
            try #require(ChangeLetter.told(in: try setting(gathering))).after
        )
        #expect(try ChangeLetter.letters(in: try setting(gathering)).isEmpty)
        var named = try setting(gathering)
        named.topics = [Topic.ID(1)]
        #expect(numbers(try ChangeLetter.letters(in: named)) == [1])
    }

    @Test func `what an earlier version told without a time was told as planned`() throws {
        var gathering = try gathering()
        gathering.toldPlacements = Register(
            gathering.placements.sorted.map { ToldPlacement(topic: $0.topic, cell: $0.cell) }
        )
        #expect(try ChangeLetter.letters(in: try setting(gathering)).isEmpty)
    }

    @Test
    func
        `a session that was over early is asked about as well, and one without a host by whoever pitched it`()
        throws
    {
        var gathering = try gathering()
        var state = SessionState(
            topic: Topic.ID(1),
            cell: try #require(gathering.placements[Topic.ID(1)]).cell
        )
        state.stage = .over
        state.ended = Instant("2027-03-19T11:20:00Z")
        gathering.sessionStates[state.key] = state
        gathering.placements = Register()
        #expect(try NudgeLetter.letters(in: try setting(gathering, "2027-03-19T11:19:59Z")).isEmpty)
        let asked = try NudgeLetter.letters(in: try setting(gathering, "2027-03-19T11:20:00Z"))
        #expect(asked.map(\.occasion) == ["1 end"])
        #expect(numbers(asked) == [1] && asked[0].text.contains("Thank you for hosting"))
        gathering.hostings = Register()
        gathering.topics[Topic.ID(1)]?.proposer = Participant.ID(2)
        let other = try NudgeLetter.letters(in: try setting(gathering, "2027-03-19T11:20:00Z"))
        #expect(numbers(other) == [2] && !other[0].text.contains("hosting"))
        state.stage = .cancelled
        gathering.sessionStates[state.key] = state
        #expect(try NudgeLetter.letters(in: try setting(gathering, "2027-03-19T11:40:00Z")).isEmpty)
    }

    @Test(arguments: [
        ("2027-03-19T11:34:59Z", ""), ("2027-03-19T11:35:00Z", "1 end"), ("2027-03-19T18:59:59Z", "1 end"),
        ("2027-03-19T19:00:00Z", "1 evening"), ("2027-03-22T18:59:59Z", "1 evening"),
        ("2027-03-22T19:00:00Z", "1 third-day"), ("2027-03-26T18:59:59Z", "1 third-day"),
        ("2027-03-26T19:00:00Z", ""),
    ])
    func `a host is reminded three times, then never`(_ now: String, _ occasion: String) throws {
        var gathering = try gathering()
        gathering.placements[Topic.ID(2)] = nil
        let letters = try NudgeLetter.letters(in: try setting(gathering, now))
        #expect(letters.map(\.occasion).joined() == occasion)
        var noted = try setting(gathering, now)
        noted.noted = [LetterKindTests.slug("topic-1")]
        #expect(try NudgeLetter.letters(in: noted).isEmpty)
        for draft in letters {
            let letter = Mailing(
                number: 1,
                draft,
                purpose: NudgeLetter.purpose,
                standing: .registered,
                name: "n",
                at: noted.now
            )
            #expect(!NudgeLetter.isDue(letter, in: noted))
            #expect(NudgeLetter.isDue(letter, in: try setting(gathering, now)))
        }
    }

    @Test func `thanks go to those who came, and not before there is a note`() throws {
        var gathering = try gathering()
        var after = try setting(gathering, "2027-04-02T10:00:00Z")
        #expect(throws: Refusal.self) { try ThanksLetter.letters(in: after) }
        after.notes = [PublicNote(title: "Tuesdays", address: "https://example.org/n/")]
        #expect(numbers(try ThanksLetter.letters(in: after)) == [1, 2])
        gathering.participants[Participant.ID(2)]?.checkedIn = LetterKindTests.now
        var counted = try setting(gathering, "2027-04-02T10:00:00Z")
        counted.notes = after.notes
        #expect(numbers(try ThanksLetter.letters(in: counted)) == [2])
        #expect(throws: Refusal.self) { try ThanksLetter.letters(in: try setting(gathering)) }
    }

    @Test func `only those who said yes are asked after ninety days`() throws {
        var gathering = try gathering()
        for (number, remind) in [(1, true), (2, false)] {
            let id = Participant.ID(number)
            gathering.commitments[id] = Commitment(
                participant: id,
                text: "x",
                remind: remind,
                at: LetterKindTests.now
            )
        }
        #expect(throws: Refusal.self) {
            try NinetyDaysLetter.letters(in: try setting(gathering, "2027-06-16T23:59:59Z"))
        }
        let letters = try NinetyDaysLetter.letters(in: try setting(gathering, "2027-06-17T00:00:00Z"))
        #expect(numbers(letters) == [1])
        #expect(
            letters.first?.until == Instant("2027-07-17T00:00:00Z"),
            "120 days after the event the data goes"
        )
    }

    @Test(arguments: [
        ("Ada", "Ada"), ("Ada N. Wosu", "Ada N. Wosu"), ("https://evil.example", nil), ("evil.example", nil),
        ("a@b.example", nil), ("a/b", nil), ("e.g. Ada", "e.g. Ada"), ("فاطمة", "فاطمة"),
        (String(repeating: "a", count: 70), nil),
    ])
    func `greets by a name, and by nothing that leads somewhere`(_ name: String, _ greeting: String?) {
        #expect(Harmless.name(name) == greeting)
    }
}
