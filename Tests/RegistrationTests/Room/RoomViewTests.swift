import Fixtures
import Testing
import Unconference

@testable import Registration

/// What each audience is told: the table of field × audience × rule.
@Suite struct RoomViewTests {
    private func gathering(_ rule: AttributionRule, _ phase: Phase = .live) throws -> Gathering {
        var gathering = Gathering.example(under: rule)
        try gathering.act(SetPhase(phase))
        return gathering
    }

    @Test(arguments: AttributionRule.allCases)
    func `the public is told of hosts by the rule, the room by their presence`(_ rule: AttributionRule) throws
    {
        let gathering = try gathering(rule)
        func hosts(_ audience: Audience) -> [String] {
            gathering.roomView(for: audience).topics.flatMap(\.hosts).sorted()
        }
        let all = ["Ana Lúcia Ferreira-Costa", "Jana Müller", "Tom Okafor", "Will Marsh"]
        #expect(hosts(.desk) == all)
        #expect(hosts(.room) == (rule == .anonymous ? [] : all))
        switch rule {
        case .open: #expect(hosts(.everybody) == all)
        case .consent: #expect(hosts(.everybody) == Array(all.prefix(1)))
        case .chathamHouse, .anonymous: #expect(hosts(.everybody).isEmpty)
        }
        // The public site and the door of the board say the same.
        #expect(hosts(.everybody) == gathering.programme().board.topics.flatMap(\.hosts).sorted())
    }

    @Test(arguments: Phase.allCases)
    func `totals are told when voting has closed, and never to everybody`(_ phase: Phase) throws {
        let gathering = try gathering(.consent, phase)
        #expect(
            gathering.roomView(for: .everybody).topics.allSatisfy {
                $0.wishes == nil && $0.secondsMissing == nil
            }
        )
        #expect(gathering.roomView(for: .room).topics.allSatisfy { ($0.wishes != nil) == phase.showsTotals })
        #expect(gathering.roomView(for: .desk).topics.allSatisfy { $0.wishes != nil })
    }

    @Test func `nothing of a person but a host's name is in any view`() throws {
        var gathering = try gathering(.consent)
        var form = ParticipantForm()
        (form.email, form.organisation, form.access, form.stuck) = (
            "canary@example.org", "canary", "canary", "canary"
        )
        try gathering.act(EditParticipant(Participant.ID(1), form))
        for audience in Audience.allCases {
            #expect(!"\(gathering.roomView(for: audience))".contains("canary"), "\(audience)")
        }
    }

    @Test(arguments: [
        (0, 0, 10, Places.plenty), (10, 1, 10, .few), (14, 0, 10, .full), (1000, 5, 2, .full),
        (0, 2, 2, .full),
    ])
    func `places are told in words`(_ wishes: Int, _ hosts: Int, _ capacity: Int, _ places: Places) {
        #expect(Places(wishes: wishes, hosts: hosts, capacity: capacity) == places)
    }
}
