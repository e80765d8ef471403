import Foundation
import Matching
import Testing
import Unconference

@Suite struct AffinityTests {
    static let piloting = MatchProfile(
        role: "community lead",
        stage: 2,
        asks: ["pilots", "measuring"],
        offers: ["tooling"],
        organisation: 1
    )
    static let running = MatchProfile(
        role: "community lead",
        stage: 4,
        asks: ["tooling", "measuring"],
        offers: ["pilots"],
        organisation: 2
    )

    @Test func `gives the worked example ten`() {
        let affinity = Affinity()
        #expect(affinity.worth(of: Self.piloting, with: Self.running) == 10)
        #expect(affinity.worth(of: Self.running, with: Self.piloting) == 10)
    }

    @Test func `counts each rule as documented`() {
        let (one, other) = (Self.piloting, Self.running)
        let worth = matchingRules.map { $0.worth(of: one, with: other, weights: MatchingWeights()) }
        #expect(worth == [6, 2, 1, 1, 0])
    }

    @Test func `takes away for a meeting that both remember, but never below zero`() {
        var (one, other) = (Self.piloting, Self.running)
        one.rememberedMeetings = ["x", "y"]
        #expect(Affinity().worth(of: one, with: other) == 10)
        other.rememberedMeetings = ["y"]
        #expect(Affinity().worth(of: one, with: other) == 6)
        let stranger = MatchProfile(rememberedMeetings: ["y"])
        #expect(Affinity().worth(of: stranger, with: other) == 0)
    }

    @Test(arguments: [(0, 0), (1, 2), (2, 2), (3, 1), (5, 1)]) func `values one or two stages most`(
        stages: Int,
        worth: Int
    ) {
        let one = MatchProfile(stage: 0)
        #expect(Affinity().worth(of: one, with: MatchProfile(stage: stages)) == worth)
    }

    @Test func `says why in one sentence to each`() {
        let affinity = Affinity()
        #expect(
            affinity.sentence(for: Self.piloting, meeting: Self.running, most: 2)
                == "You ask about pilots; they offer it, and they are two stages ahead."
        )
        #expect(
            affinity.sentence(for: Self.running, meeting: Self.piloting)
                == "You ask about tooling; they offer it, they ask about pilots, which you offer, "
                + "and you both ask about measuring."
        )
        #expect(affinity.sentence(for: MatchProfile(), meeting: MatchProfile()) == nil)
    }

    @Test func `says why in the language that is asked for`() {
        func sentence(_ reader: MatchProfile, _ other: MatchProfile, _ language: OwnLanguage) -> String? {
            Affinity().sentence(for: reader, meeting: other, in: language)
        }
        #expect(
            sentence(Self.piloting, Self.running, .german)
                == "Sie fragen nach pilots und finden hier Rat, Ihr Gegenüber ist zwei Stufen weiter, und "
                + "nach tooling werden Sie gefragt."
        )
        #expect(
            sentence(Self.running, Self.piloting, .french)
                == "Vous cherchez conseil sur tooling et en trouvez ici, on vous demandera conseil sur pilots "
                + "et vous cherchez tous deux conseil sur measuring."
        )
    }

    @Test func `matches a vendor only where the event allows it and the other agreed`() {
        let vendor = MatchProfile(kind: .vendor)
        var peer = MatchProfile()
        #expect(!Affinity(vendorsMayBeMatched: true).mayMeet(vendor, peer))
        peer.agreesToVendors = true
        #expect(!Affinity(vendorsMayBeMatched: false).mayMeet(peer, vendor))
        #expect(Affinity(vendorsMayBeMatched: true).mayMeet(peer, vendor))
        #expect(!Affinity(vendorsMayBeMatched: true).mayMeet(vendor, vendor))
    }

    @Test func `never brings together those of whom one avoids the other`() {
        let one = MatchProfile(avoidances: [1, 7])
        #expect(!Affinity().mayMeet(one, MatchProfile(avoidances: [7])))
        #expect(Affinity().mayMeet(one, MatchProfile(avoidances: [2])))
    }

    @Test func `never matches two colleagues`() {
        var colleague = Self.running
        colleague.organisation = Self.piloting.organisation
        #expect(!Affinity().mayMeet(Self.piloting, colleague))
        #expect(Affinity().mayMeet(Self.piloting, Self.running))
        #expect(Affinity().mayMeet(MatchProfile(), MatchProfile()))
    }

    @Test func `lists every rule that has a file`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Matching/Rules").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") && $0 != "MatchingRules.swift" }
            .map { String($0.dropLast(6)) }
        #expect(Set(matchingRules.map { "\(type(of: $0))" }) == Set(files))
        #expect(Set(matchingRules.map(\.name)).count == matchingRules.count)
    }
}
