import Foundation
import Testing

/// What was answered as done is done, whenever the power goes.
@Suite struct KillTests {
    /// Waits some milliseconds that nobody chose, the same ones in each run of the tests.
    private static func pause(_ round: Int, longest: UInt32) {
        usleep(UInt32(truncatingIfNeeded: UInt64(round) &* 2_654_435_761) % (longest * 1000))
    }

    private func start(_ site: TestSite, _ arguments: [String]) throws -> RunningProgram {
        try site.program.start(arguments, output: .nullDevice, errors: .nullDevice)
    }

    private func expectWhole(_ site: TestSite, _ what: String) throws {
        let run = try site.run("doctor")
        #expect(run.status == 0, "\(what): \(run.errors)")
    }

    @Test func `killed during an import, the people are all there or none is`() throws {
        let site = try TestSite.withEvent()
        try site.write(
            "Content/events/\(TestSite.event)/event.md",
            LoomEvent.file().replacing("capacity: 8\n", with: "capacity: 5000\n").replacing(
                ", places: 6}",
                with: "}"
            )
            .replacing(", places: 2}", with: "}")
        )
        try site.did("participant", "add", "Acknowledged Ada")
        var expected = 1
        for round in 1...6 {
            let rows = (1...300).map { "Guest \($0) of \(round),g\($0)r\(round)@loom.example\n" }.joined()
            try site.write("people.csv", "Name,Email\n" + rows)
            let running = try start(site, ["import", "people.csv"])
            KillTests.pause(round, longest: 350)
            running.kill()
            let finished = running.wait() == 0
            try expectWhole(site, "round \(round)")
            let count = try site.did("participant", "list", "--json").decoded([Person].self).count
            #expect(count == expected + 300 || (!finished && count == expected), "round \(round): \(count)")
            expected = count
        }
    }

    @Test func `killed while planning, the board is the old one or the new one`() throws {
        let site = try TestSite.pitched()
        let empty = try site.did("board", "show", "--json").bytes
        try site.did("board", "plan", "--iterations", "500", "--threads", "1")
        let full = try site.did("board", "show", "--json").bytes
        try site.did("undo")
        #expect(try site.did("board", "show", "--json").bytes == empty)
        for round in 1...5 {
            let running = try start(site, ["board", "plan", "--iterations", "500", "--threads", "1"])
            KillTests.pause(round, longest: 140)
            running.kill()
            let finished = running.wait() == 0
            try expectWhole(site, "round \(round)")
            let now = try site.did("board", "show", "--json").bytes
            #expect(now == full || (!finished && now == empty), "round \(round)")
            if now == full { try site.did("undo") }
        }
    }

    @Test func `killed while building, the site is the old one or the new one`() throws {
        let site = try TestSite.planned()
        try site.did("build")
        var old = try site.files(under: "Output")
        for round in 1...6 {
            for page in 0..<20 {
                try site.write(
                    "Content/pages/page-\(page).md",
                    "---\ntitle: Page \(page)\n---\nRound \(round).\n"
                )
            }
            let running = try start(site, ["build"])
            KillTests.pause(round, longest: 400)
            running.kill()
            let finished = running.wait() == 0
            let after = try site.files(under: "Output")
            try site.did("build")
            let new = try site.files(under: "Output")
            #expect(new != old)
            #expect(after == new || (!finished && after == old), "round \(round) left half a site")
            old = new
        }
    }

    @Test func `two who write at once lose nothing, and neither hears of a lock`() throws {
        let site = try TestSite.withEvent()
        var runs: [(RunningProgram, URL)] = []
        for number in 1...12 {
            let errors = site.root.appending(path: "errors-\(number)")
            try Data().write(to: errors)
            let running = try site.program.start(
                ["participant", "add", "Guest \(number)"],
                output: .nullDevice,
                errors: try FileHandle(forWritingTo: errors)
            )
            runs.append((running, errors))
        }
        for (running, errors) in runs {
            #expect(running.wait() == 0)
            let said = try String(contentsOf: errors, encoding: .utf8)
            #expect(!said.contains("locked") && !said.contains("busy"), "\(said)")
        }
        let people = try site.did("participant", "list", "--json").decoded([Person].self)
        #expect(people.map(\.number) == Array(1...12))
        #expect(Set(people.map(\.name)) == Set((1...12).map { "Guest \($0)" }))
        #expect(try site.did("log", "--json").decoded([Entry].self).map(\.sequence) == Array(1...12))
        try expectWhole(site, "after twelve at once")
    }

    private struct Person: Decodable {
        var number: Int
        var name: String
    }

    private struct Entry: Decodable {
        var sequence: Int
    }
}
