import Fixtures
import Matching
import Planning
import Registration
import Testing
import Unconference

@Suite struct EarlierMeetingsTests {
    /// Three people with addresses and nothing to say, who are at an event.
    private func gathering(_ slug: String, met: [Int] = [], remembering: [Int] = []) -> Gathering {
        var event = Event.example
        event.slug = Slug(from: slug, fallback: slug)
        var gathering = Gathering(event: event, uid: slug)
        for number in 1...3 {
            var person = Participant(id: Participant.ID(number), name: "P\(number)", since: .weeksBefore)
            person.email = "p\(number)@\(slug == "one" ? "Example" : "example").org"
            person.role = "community lead"
            gathering.participants[person.id] = person
        }
        if !met.isEmpty {
            let meeting = Meeting(kind: .pair, round: 1, number: 1, people: met.map { Participant.ID($0) })
            gathering.meetings[meeting.key] = meeting
        }
        for person in remembering { gathering.answer(person, true) }
        return gathering
    }

    /// The affinities between the three.
    private func affinities(_ gathering: Gathering, after earlier: EarlierMeetings) -> [WeightedPair] {
        MeetingQuestion(gathering, people: gathering.participants.sorted.map(\.id), after: earlier)
            .pairs(rounds: 1).affinity
    }

    @Test func `those who met and agreed to be remembered are brought together with others first`() {
        let now = gathering("two")
        #expect(affinities(now, after: .none).count == 3)
        let both = EarlierMeetings([gathering("one", met: [1, 2], remembering: [1, 2])])
        // Alike in their role only: less than nothing is left of that, and nothing is the least.
        #expect(affinities(now, after: both).map { [$0.first, $0.second] } == [[0, 2], [1, 2]])
        let one = EarlierMeetings([gathering("one", met: [1, 2], remembering: [1])])
        #expect(affinities(now, after: one).count == 3)
        let nobody = EarlierMeetings([gathering("one", remembering: [1, 2])])
        #expect(affinities(now, after: nobody).count == 3)
    }

    @Test func `a no at the new event, a cancelled place and no address end it`() {
        let before = gathering("one", met: [1, 2], remembering: [1, 2])
        var now = gathering("two")
        now.answer(2, false)
        #expect(affinities(now, after: EarlierMeetings([before])).count == 3)
        var gone = before
        gone.participants[Participant.ID(1)]?.standing = .cancelled
        #expect(affinities(gathering("two"), after: EarlierMeetings([gone])).count == 3)
        var nameless = before
        nameless.participants[Participant.ID(1)]?.email = nil
        #expect(affinities(gathering("two"), after: EarlierMeetings([nameless])).count == 3)
    }

    @Test func `only what was over before counts, and only within a series`() throws {
        var (old, new) = (Event.example, Event.example)
        old.series = Slug(from: "cups", fallback: "x")
        new.series = old.series
        new.slug = Slug(from: "cup-two", fallback: "x")
        new.starts = old.ends
        #expect(new.follows(old) && !old.follows(new))
        new.series = nil
        #expect(!new.follows(old))
        old.series = nil
        #expect(!new.follows(old))
        new.series = old.slug
        #expect(new.follows(old))
    }
}

extension Gathering {
    fileprivate mutating func answer(_ person: Int, _ given: Bool) {
        let number = consents.count + 1
        consents[number] = .example(number, person, .remember, given)
    }
}
