import Testing

/// A plan as organisers meet it: proposed, explained, accepted, taken back.
@Suite struct BoardPlanTests {
    private struct Report: Decodable {
        struct Changes: Decodable {
            var summary: String
            var moved: [Step]
            var placed: [Step]
            var losing: Int
        }
        struct Step: Decodable {
            var topic: Int
        }
        struct Session: Decodable {
            var topic: Int
            var slot: String
            var room: String
            var expected: [Int]
        }
        var accepted: Bool
        var objective: Int
        var bound: Int
        var placements: [Session]
        var changes: Changes
    }

    private let steps = ["--iterations", "500", "--threads", "1"]

    private func plan(_ site: TestSite, _ more: String...) throws -> Report {
        let run = try site.program.run(["board", "plan", "--json"] + steps + more)
        #expect(run.status == 0, "\(run.errors)")
        return try run.decoded(Report.self)
    }

    @Test func `a plan that keeps the board moves only what has to, as one step that undo takes back`() throws
    {
        let site = try TestSite.planned()
        let before = try plan(site, "--keep")
        #expect(before.changes.moved.isEmpty)
        #expect(!before.accepted)
        let first = try #require(before.placements.first)
        // The room is lost: its session has to go elsewhere, and nothing else has.
        try site.did("board", "clear", "--topic", "\(first.topic)")
        try site.did("board", "block", first.slot, first.room, "--reason", "no heating")
        let proposal = try plan(site, "--keep")
        #expect(!proposal.accepted)
        #expect(proposal.changes.moved.isEmpty)
        #expect(proposal.changes.placed.map(\.topic) == [first.topic])
        #expect(proposal.changes.summary.hasPrefix("1 comes on the board; nobody loses a first wish"))
        #expect(proposal.bound >= proposal.objective)
        let text = try site.run("board", "plan", "--keep", "--iterations", "500", "--threads", "1").text
        #expect(text.contains("Would change: 1 comes on the board"))
        #expect(text.contains("Nothing was changed; --yes accepts it."))
        let board = try site.did("board", "show", "--json").text
        #expect(try plan(site, "--keep", "--yes").accepted)
        #expect(try site.did("board", "show", "--json").text != board)
        try site.did("undo")
        #expect(try site.did("board", "show", "--json").text == board)
    }

    @Test func `locked sessions stay, and locks that contradict each other are named`() throws {
        let site = try TestSite.planned()
        try site.did("board", "clear", "--all")
        try site.did("board", "place", "1", "s1", "loom")
        try site.did("board", "lock", "1")
        let locked = try plan(site, "--yes").placements.first { $0.topic == 1 }
        #expect(locked?.slot == "s1" && locked?.room == "loom")
        let file = "Content/events/quiet-loom/event.md"
        let blocked = "blocked: [{slot: s1, room: loom, reason: paint}]\nspare-cells: 0"
        try site.write(file, try site.read(file).replacing("spare-cells: 0", with: blocked))
        let run = try site.refused("board", "plan", "--keep", with: "impossible-lock")
        #expect(run.errors.contains("topic 1 is fixed in s1/loom, and s1/loom is blocked: paint"))
    }

    @Test func `while the day is on, what has begun or begins soon stays`() throws {
        let site = try TestSite.planned()
        let before = try plan(site, "--propose")
        try site.did("event", "phase", "live")
        // S2 begins at 11:10 in Lisbon, ten minutes from now.
        site.program.environment["UNCONF_NOW"] = "2027-06-11T10:00:00Z"
        try site.did("board", "clear", "--slot", "s3")
        let after = try plan(site, "--yes", "--seed", "9")
        for session in before.placements where session.slot != "s3" {
            let same = after.placements.first { $0.topic == session.topic }
            #expect(same?.slot == session.slot && same?.room == session.room)
        }
        let late = after.placements.filter { known in
            !before.placements.contains { $0.topic == known.topic && $0.slot != "s3" }
        }
        #expect(late.allSatisfy { $0.slot == "s3" })
    }

    @Test func `says how evenly wishes are met and how many are expected`() throws {
        let site = try TestSite.planned()
        let text = try site.did("board", "plan", "--iterations", "500", "--threads", "1").text
        #expect(text.contains("Fairness: each of the 6 people who voted gets a first wish"))
        let report = try plan(site)
        #expect(report.placements.allSatisfy { $0.expected.count == 2 && $0.expected[0] <= $0.expected[1] })
    }

    @Test func `a fair plan is one that can be accepted, and is not asked for together with few moves`()
        throws
    {
        let site = try TestSite.planned()
        try site.did("board", "clear", "--all")
        let fair = try plan(site, "--fair-within", "5", "--yes")
        #expect(fair.accepted)
        #expect(try site.run("board", "plan", "--keep", "--fair-within", "5").status == 64)
        #expect(try site.run("board", "plan", "--fair-within", "101").status == 64)
    }

    @Test func `a bare board problem is answered with its fairness`() throws {
        struct Answer: Decodable {
            struct Fairness: Decodable {
                var voters: Int
                var withoutFirstWish: Int
                var worstTenth: Double
            }
            var objective: Int
            var fairness: Fairness
        }
        let problem = """
            {"attendees": 3, "slots": 1, "rooms": [{"id": 0, "capacity": 2}], "topics": [{"id": 0, "hosts": []}],
             "interests": [[0, 0, 3], [1, 0, 3], [2, 0, 2]]}
            """
        let site = try TestSite()
        let run = try site.run("solve", "board", "-", "--iterations", "50", input: problem)
        let answer = try run.decoded(Answer.self)
        #expect(answer.objective == 6)
        #expect(answer.fairness.voters == 3)
        #expect(answer.fairness.withoutFirstWish == 1)
        #expect(answer.fairness.worstTenth == 0)
    }

    @Test func `explains why a topic is where it is, in words and for scripts, and changes nothing`() throws {
        struct Explanation: Decodable {
            struct Place: Decodable {
                var slot: String
                var room: String
                var possible: Bool
                var cost: Int?
                var why: String
            }
            var topic: Int
            var why: String
            var elsewhere: [Place]
        }
        let site = try TestSite.planned()
        try site.did("board", "block", "s3", "bobbin", "--reason", "paint")
        let board = try site.did("board", "show", "--json").text
        let run = try site.did("board", "plan", "--explain", "1", "--iterations", "200", "--json")
        let told = try run.decoded(Explanation.self)
        #expect(told.topic == 1)
        #expect(told.elsewhere.count == 8)
        #expect(told.elsewhere.allSatisfy { $0.possible == ($0.cost != nil) && !$0.why.isEmpty })
        #expect(
            told.elsewhere.contains { $0.slot == "s3" && $0.room == "bobbin" && $0.why == "closed: paint" }
        )
        let text = try site.did("board", "plan", "--explain", "1", "--iterations", "200").text
        #expect(text.hasPrefix("1 Nobody told me why the old board stopped asking\nIt is in S"))
        #expect(text.contains("Where it can't be:\n  S3 in Bobbin: closed: paint"))
        #expect(try site.did("board", "show", "--json").text == board)
        try site.refused("board", "plan", "--explain", "77", with: "no-topic")
        try site.did("topic", "withdraw", "1")
        try site.refused("board", "plan", "--explain", "1", with: "topic-closed")
    }
}
