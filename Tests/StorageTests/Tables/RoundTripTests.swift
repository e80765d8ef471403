import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct RoundTripTests {
    @Test(arguments: 1...12)
    func `everything comes back as it was put in`(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let random = Gathering.random(seed: seed, people: 9, topics: 14, interests: 40)
        let outcome = try DataFile(at: folder.dataFile).perform(
            Fill(gathering: random),
            by: Example.sam,
            in: random.event,
            at: Example.now
        )
        let reloaded = try DataFile(at: folder.dataFile).gathering(of: random.event)
        #expect(reloaded == outcome.gathering)
        // What a file keeps of a text is its bytes, which Swift's equality would not tell apart.
        for (before, after) in zip(random.participants.sorted, reloaded.participants.sorted) {
            #expect(Array(before.name.utf8) == Array(after.name.utf8))
            #expect(before.asks.map { Array($0.utf8) } == after.asks.map { Array($0.utf8) })
        }
    }

    @Test func `every kind of record has a table`() throws {
        let random = Gathering.random(seed: 1, people: 3, topics: 3, interests: 3)
        let mirror = Mirror(reflecting: random)
        let registers = mirror.children.filter { "\(type(of: $0.value))".hasPrefix("Register<") }
        #expect(registers.count == Tables.all.count)
        let names = registers.map { "\(type(of: $0.value))".dropFirst("Register<".count).dropLast() }
        #expect(Set(names.map(String.init)) == Set(Tables.all.map { "\($0)" }))
    }

    @Test(arguments: Hostile.texts)
    func `a list of texts is one text and the list again`(text: String) {
        for list in [[], [""], [text], [text, text], ["", text, ""]] {
            let joined = TextList.joined(list)
            #expect(TextList.split(joined).map { Array($0.utf8) } == list.map { Array($0.utf8) })
        }
    }

    @Test(arguments: [
        ("a\nb", ["a", "b"]), ("a\\", ["a"]), ("\\", []), ("\\x\n", ["x"]), ("\n\n", ["", ""]),
    ])
    func `a list that a hand has edited is still read`(text: String, list: [String]) {
        #expect(TextList.split(text) == list)
    }

    @Test func `refuses a text that would be cut short`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let event = Example.event()
        let failure = #expect(throws: Failure.self) {
            try file.perform(
                Write { $0.put(OrganisationAlias(alias: "a", name: "b\0c")) },
                by: Example.sam,
                in: event,
                at: Example.now
            )
        }
        #expect(failure?.findings.first?.code == "zero-in-text")
        #expect(try file.gathering(of: event).aliases.count == 0)
    }

    @Test func `two topics change their cells in one step`() throws {
        let folder = try TemporaryFolder()
        let random = Gathering.random(seed: 3, people: 5, topics: 12, interests: 5)
        let file = try DataFile(at: folder.dataFile)
        _ = try file.perform(Fill(gathering: random), by: Example.sam, in: random.event, at: Example.now)
        let cells = random.placements.sorted
        let outcome = try file.perform(
            Write { draft in
                for (index, placement) in cells.enumerated() {
                    let next = cells[(index + 1) % cells.count].cell
                    draft.put(Placement(topic: placement.topic, cell: next))
                }
            },
            by: Example.sam,
            in: random.event,
            at: Example.now
        )
        #expect(try DataFile(at: folder.dataFile).gathering(of: random.event) == outcome.gathering)
    }
}
