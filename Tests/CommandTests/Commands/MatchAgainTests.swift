import Foundation
import Testing

/// Two events of one series, with the same people.
@Suite struct MatchAgainTests {
    @Test(arguments: [true, false])
    func `whoever met before and wants that remembered meets somebody else`(isRemembered: Bool) throws {
        let site = try TestSite()
        try site.did("init", ".", "--title", "Quiet Loom")
        try site.did("event", "new", "Loom One", "--day", "2027-05-11", "--timezone", "Europe/Lisbon")
        try site.did("event", "new", "Loom Two", "--from", "loom-one", "--day", "2027-06-11")
        for event in ["loom-one", "loom-two"] {
            for name in ["Ada", "Bo", "Cyd", "Dee"] {
                try site.did(
                    "participant",
                    "add",
                    name,
                    "--email",
                    "\(name)@example.org",
                    "--role",
                    "weaver",
                    "--event",
                    event
                )
            }
        }
        for number in ["1", "2"] where isRemembered {
            try site.did("participant", "consent", number, "remember", "--event", "loom-one")
        }
        func pairs(_ event: String, _ people: [String]) throws -> [[Int]] {
            try site.program.run(
                ["match", "pairs", "--rounds", "1", "--event", event, "--json", "--joined"] + people,
                input: nil
            ).decoded([Meeting].self).map { $0.people.map(\.number) }
        }
        #expect(try pairs("loom-one", ["1", "2"]) == [[1, 2]])
        let met = try pairs("loom-two", ["1", "2", "3", "4"])
        #expect(met.count == 2 && met.contains([1, 2]) == !isRemembered, "\(met)")
    }

    private struct Meeting: Decodable {
        struct Person: Decodable { var number: Int }
        var people: [Person]
    }
}
