import Fixtures
import Foundation
import Registration
import Testing
import Unconference

@Suite struct ProgrammeTests {
    private static let notYet: Set<Phase> = [.announced, .pitching, .voting, .planning]

    private func hosts(under rule: AttributionRule, change: (inout Gathering) -> Void = { _ in })
        -> [[String]]
    {
        var gathering = Gathering.example(under: rule)
        change(&gathering)
        return gathering.programme().board.topics.map(\.hosts)
    }

    @Test func `names hosts as the rule allows`() {
        #expect(
            hosts(under: .open) == [
                ["Jana Müller"], ["Tom Okafor"], ["Ana Lúcia Ferreira-Costa", "Will Marsh"], [],
            ]
        )
        #expect(hosts(under: .consent) == [[], [], ["Ana Lúcia Ferreira-Costa"], []])
        #expect(hosts(under: .chathamHouse) == [[], [], [], []])
        #expect(hosts(under: .anonymous) == [[], [], [], []])
    }

    @Test func `leaves out a host who refused, a guest without a name, and the host of a stricter topic`() {
        #expect(hosts(under: .open) { $0.consents[9] = .example(9, 1, .nameAsHost, false) }[0] == [])
        #expect(hosts(under: .open) { $0.participants[Participant.ID(1)]?.unnamed = true }[0] == [])
        #expect(hosts(under: .open) { $0.topics[Topic.ID(1)]?.attribution = .chathamHouse }[0] == [])
    }

    @Test(arguments: AttributionRule.allCases)
    func `lists those who agreed, where names are allowed at all`(rule: AttributionRule) {
        let people = Gathering.example(under: rule).programme().board.people
        #expect(people.map(\.name) == (rule.allowsNames ? ["Tom Okafor"] : []))
        #expect(people.map(\.organisation) == (rule.allowsNames ? ["Plainsong Consulting Ltd"] : []))
    }

    @Test func `follows a consent that is withdrawn`() throws {
        var gathering = Gathering.example
        try gathering.act(RecordConsent(Participant.ID(2), .listOrganisation, given: false, channel: "board"))
        #expect(gathering.programme().board.people.map(\.organisation) == [nil])
        try gathering.act(RecordConsent(Participant.ID(2), .listName, given: false, channel: "board"))
        #expect(gathering.programme().board.people.isEmpty)
    }

    @Test(arguments: Phase.allCases, AttributionRule.allCases)
    func `counts people once the day has begun, wishes once it is over, nobody under the anonymous rule`(
        phase: Phase,
        rule: AttributionRule
    ) {
        var gathering = Gathering.random(seed: 5, under: rule)
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: phase)])
        let board = gathering.programme().board
        let isOver = phase == .wrapUp || phase == .retired
        #expect((board.attendance != nil) == (rule != .anonymous && !Self.notYet.contains(phase)))
        #expect(board.stages.isEmpty == (rule == .anonymous || Self.notYet.contains(phase)))
        #expect(board.topics.allSatisfy { ($0.wished != nil) == (isOver && rule != .anonymous) })
    }

    @Test func `hides a stage that the journey has no more among the other counts`() {
        var gathering = Gathering.random(seed: 5, under: .consent)
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: .live)])
        let stages = gathering.event.journey
        var people = (1...12).map { Participant.example($0, "P\($0)") }
        for index in people.indices {
            people[index].stage = index < 6 ? stages[0] : index < 11 ? stages[1] : stages[2]
            people[index].checkedIn = gathering.event.starts.instant
        }
        gathering.participants = Register(people)
        gathering.event.journey = Array(stages.prefix(2))
        let shown = gathering.programme().board
        // Twelve came, six and five would say that there was one more.
        #expect(shown.attendance == PublicCount(12))
        #expect(shown.stages.map(\.count) != [PublicCount(6), PublicCount(5)])
    }

    @Test(arguments: [AttributionRule.chathamHouse, .anonymous], 0..<25 as Range<UInt64>)
    func `is the same whoever the people are, where nobody may be named`(rule: AttributionRule, seed: UInt64)
    {
        let gathering = Gathering.random(seed: seed, under: rule)
        var random = Dice(seed: seed &+ 99)
        let ids = gathering.participants.sorted.map(\.id)
        var permuted = gathering
        for (id, other) in zip(ids, ids.shuffled(using: &random)) {
            guard var person = gathering.participants[id], let donor = gathering.participants[other] else {
                continue
            }
            person.name = donor.name
            person.unnamed = Bool.random(using: &random)
            person.email = donor.email
            person.organisation = donor.organisation
            person.role = donor.role
            person.kind = donor.kind
            person.asks = donor.asks
            person.offers = donor.offers
            person.stuck = donor.name
            person.access = donor.name
            person.diet = donor.name
            person.source = donor.name
            permuted.participants[id] = person
        }
        permuted.aliases = Register([OrganisationAlias(alias: "X", name: "Tamarind Foods plc")])
        permuted.consents = Register()
        #expect(permuted != gathering)
        #expect(permuted.programme() == gathering.programme())
    }

    @Test(arguments: AttributionRule.allCases, 0..<10 as Range<UInt64>)
    func `holds no name, address or organisation of anybody who did not agree`(
        rule: AttributionRule,
        seed: UInt64
    ) throws {
        let gathering = Gathering.random(seed: seed, people: 60, under: rule)
        let text = String(decoding: try JSONEncoder().encode(gathering.programme().board), as: UTF8.self)
        for person in gathering.participants.sorted {
            #expect(!text.contains(person.email ?? "@"))
            let listed = gathering.hasConsent(person.id, to: .listName) && person.holdsPlace
            let answer = gathering.lastAnswer(person.id, to: .nameAsHost)
            let named = rule == .open ? answer != false : answer == true
            if !rule.allowsNames || !(listed || named) { #expect(!text.contains(person.name)) }
            if !rule.allowsNames { #expect(!text.contains(person.organisation ?? "@")) }
        }
    }

    @Test func `keeps what was cleared before`() {
        var former = BoardRecord(uid: "x")
        former.cleared = ["quiet.md": "sha256-1"]
        #expect(Gathering.example.programme(former: former).board.cleared == former.cleared)
    }
}
