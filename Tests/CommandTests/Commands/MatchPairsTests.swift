import Testing

/// Coffee rounds that survive people.
@Suite struct MatchPairsTests {
    private struct Card: Decodable {
        struct Person: Decodable {
            var number: Int
        }
        var round: Int
        var number: Int
        var place: String?
        var people: [Person]
    }

    private func cards(_ run: Run) throws -> [[Int]] {
        try run.decoded([Card].self).map { $0.people.map(\.number).sorted() }
    }

    @Test func `an odd one makes a trio, and who is late or alone is regrouped, as one step`() throws {
        let site = try TestSite.pitched()
        let joined = ["match", "pairs", "--joined", "1", "2", "3", "4", "5", "--iterations", "20", "--json"]
        let first = try cards(try site.program.run(joined + ["--rounds", "1"]))
        #expect(first.map(\.count).sorted() == [2, 3])
        let before = try site.did("match", "show", "--json").text
        // Somebody of a pair can't find the other; 6 comes late.
        let pair = try #require(first.first { $0.count == 2 })
        let run = try site.did("match", "pairs", "--regroup", "\(pair[0])", "6", "--json")
        #expect(try cards(run) == [[pair[0], 6]])
        let after = try cards(try site.did("match", "show", "--json"))
        #expect(after.count == 2)
        #expect(after.joined().sorted() == [1, 2, 3, 4, 5, 6].filter { $0 != pair[1] })
        try site.did("undo")
        #expect(try site.did("match", "show", "--json").text == before)
    }

    @Test func `which round is meant has to be said where there are several`() throws {
        let site = try TestSite.pitched()
        try site.did("match", "pairs", "--joined", "1", "2", "3", "4", "--rounds", "2", "--iterations", "20")
        try site.refused("match", "pairs", "--regroup", "5", "6", with: "which-round")
        let text = try site.did("match", "pairs", "--regroup", "5", "6", "--round", "2").text
        #expect(text.contains("Pairs, round 2"))
        #expect(try site.run("match", "pairs", "--round", "2").status == 64)
        let rounds = try site.did("match", "show", "--json").decoded([Card].self).map(\.round)
        #expect(rounds == [1, 1, 2, 2, 2])
    }

    @Test func `those who have only colleagues to meet are told to the organisers`() throws {
        let site = try TestSite.pitched()
        for person in ["1", "2", "3"] {
            try site.did("participant", "edit", person, "--organisation", "Moinho Paper")
        }
        let run = try site.did(
            "match",
            "pairs",
            "--joined",
            "1",
            "2",
            "3",
            "--rounds",
            "1",
            "--iterations",
            "5"
        )
        #expect(
            run.errors.contains(
                "round 1: Marit Solheim (1), Tomás Quintela (2) and Adaeze Okwuosa (3) have nobody"
            )
        )
    }
}
