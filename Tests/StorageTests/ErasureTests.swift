import Foundation
import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct ErasureTests {
    private let folder: TemporaryFolder
    private let event = Example.event()

    init() throws { folder = try TemporaryFolder() }

    /// A word of 24 letters that stands for one field of the one who will be erased.
    private func canary(_ number: Int) -> String {
        let digits = String(number)
        return "CANARY" + String(repeating: "q", count: 18 - digits.count) + digits
    }

    /// The forms in which the word could be in a file.
    private func forms(_ word: String) -> [(String, Data)] {
        let plain = Data(word.utf8)
        let wide = word.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var found = [("UTF-8", plain), ("UTF-16LE", Data(wide)), ("UTF-16BE", Data([0] + wide.dropLast()))]
        for shift in 0..<3 {
            // What does not depend on the neighbours of the word, for each way it can lie in groups of three bytes.
            let text = (Data(count: shift) + plain).base64EncodedData()
            found.append(("Base64+\(shift)", text.dropFirst(4).dropLast(4)))
        }
        return found
    }

    @Test func `nothing of an erased person is left in any byte`() throws {
        let file = try DataFile(at: folder.dataFile)
        let random = Gathering.random(
            seed: 4,
            people: 60,
            topics: 12,
            interests: 200,
            texts: ["somebody else", "something", String(repeating: "long ", count: 300)],
            event: event
        )
        _ = try file.perform(Fill(gathering: random), by: Example.sam, in: event, at: Example.now)
        let victim = Participant.ID(31)
        let words = (1...14).map(canary)
        let long = String(repeating: "x ", count: 3000)
        // The person comes, changes, and is moved about, so that copies of them lie everywhere a copy can lie.
        for pass in 0..<6 {
            _ = try file.perform(
                Write { draft in
                    var person =
                        draft.gathering.participants[victim]
                        ?? Participant(id: victim, name: "", since: Example.now)
                    person.name = words[0]
                    person.email = words[1]
                    person.organisation = words[2]
                    person.role = words[3]
                    person.stage = words[4]
                    person.asks = [words[5]]
                    person.offers = [words[6], words[7]]
                    person.stuck = words[8] + (pass % 2 == 0 ? long : "")
                    person.access = words[9]
                    person.diet = words[10]
                    person.source = words[11]
                    draft.put(person)
                    draft.put(Answer(participant: victim, question: words[12], text: words[13] + "\(pass)"))
                    draft.put(Hosting(topic: Topic.ID(pass + 1), participant: victim))
                    draft.put(Interest(topic: Topic.ID(pass + 1), participant: victim, must: true))
                },
                by: Example.sam,
                in: event,
                at: Example.now
            )
            _ = try file.perform(
                Write { draft in
                    for number in 20..<40 where number != 31 {
                        guard var other = draft.gathering.participants[Participant.ID(number)] else {
                            continue
                        }
                        other.stuck = String(repeating: "\(pass)", count: number * pass * 7)
                        draft.put(other)
                    }
                },
                by: .organiser("lee"),
                in: event,
                at: Example.now
            )
        }
        let raw = try #require(FileManager.default.contents(atPath: folder.dataFile))
        for word in words { #expect(raw.range(of: Data(word.utf8)) != nil, "the test would prove nothing") }

        let outcome = try file.perform(
            EraseParticipant(victim),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(outcome.gathering.participants[victim] == nil)
        for name in folder.names {
            let bytes = try #require(FileManager.default.contents(atPath: folder.file(name)))
            for word in words {
                for (form, wanted) in forms(word) {
                    #expect(bytes.range(of: wanted) == nil, "\(word) as \(form) in \(name)")
                }
            }
        }
        #expect(try DataFile(at: folder.dataFile).gathering(of: event) == outcome.gathering)
        // The others' last actions can still be taken back; those that named the erased can't.
        let history = try file.history(of: event.slug, changes: true)
        #expect(history.filter { $0.actor == .organiser("lee") }.allSatisfy { !$0.changes.isEmpty })
        #expect(history.filter { $0.actor == Example.sam }.allSatisfy { $0.changes.isEmpty })
    }

    /// Every text in a value, and everybody whose number is in it.
    private func leaves(of value: Any) -> (texts: Set<String>, people: Set<Participant.ID>) {
        if let id = value as? Participant.ID { return ([], [id]) }
        if let text = value as? String { return ([text], []) }
        return Mirror(reflecting: value).children.reduce(into: ([], [])) { found, child in
            let more = leaves(of: child.value)
            found.texts.formUnion(more.texts)
            found.people.formUnion(more.people)
        }
    }

    private func records(_ gathering: Gathering) -> [any Registration.Record] {
        func all<Kind: Registration.Record>(_ kind: Kind.Type) -> [any Registration.Record] {
            gathering[keyPath: kind.register].sorted
        }
        return Gathering.kinds.flatMap { all($0) }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `every record says whom it names`(seed: UInt64) {
        let records = records(.random(seed: seed, people: 9, topics: 14, interests: 40))
        // What a test looks through must hold something of every kind; the numbers of measures are drawn, too.
        let kinds = Set(records.map { "\(type(of: $0))" })
        #expect(Set(Gathering.kinds.map { "\($0)" }).subtracting(kinds).subtracting(["CountedOutcome"]) == [])
        for record in records {
            #expect(Set(record.people) == leaves(of: record).people, "\(record)")
            for person in record.people {
                let rest = record.without([person])
                #expect(rest.map { !$0.people.contains(person) } ?? true, "\(record)")
            }
        }
    }

    @Test func `nothing that any kind of record said is left in any byte`() throws {
        let file = try DataFile(at: folder.dataFile)
        let random = Gathering.random(
            seed: 11,
            people: 12,
            topics: 10,
            interests: 30,
            texts: (10_000..<16_000).map { "canary \($0) of a text" },
            event: event
        )
        var gathering = try file.perform(Fill(gathering: random), by: Example.sam, in: event, at: Example.now)
            .gathering
        for number in [2, 5, 11] {
            let victim = Participant.ID(number)
            let said = records(gathering).filter { $0.people.contains(victim) && $0.without([victim]) == nil }
            #expect(Set(said.map { "\(type(of: $0))" }).count > 12)
            gathering = try file.perform(
                EraseParticipant(victim),
                by: Example.sam,
                in: event,
                at: Example.now
            ).gathering
            let left = records(gathering).reduce(into: Set<String>()) { $0.formUnion(leaves(of: $1).texts) }
            let gone = said.reduce(into: Set<String>()) { $0.formUnion(leaves(of: $1).texts) }
                .filter { $0.hasPrefix("canary") }.subtracting(left)
            #expect(gone.count > 15)
            let bytes = try #require(FileManager.default.contents(atPath: folder.dataFile))
            for text in gone { #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)") }
        }
        #expect(try DataFile(at: folder.dataFile).gathering(of: event) == gathering)
    }

    @Test func `an erasure that could not be swept is swept at the next step`() throws {
        let file = try DataFile(at: folder.dataFile)
        let add = AddParticipant(Example.form("Ada"))
        _ = try file.perform(add, by: Example.sam, in: event, at: Example.now)
        try file.connection.exclusively { try $0.execute(sql: "INSERT INTO erasure VALUES ('m', 1, 0)") }
        #expect(DataFile.examine(file.path).contains { $0.code == "not-swept" })
        _ = try file.perform(add, by: Example.sam, in: event, at: Example.now)
        #expect(!DataFile.examine(file.path).contains { $0.code == "not-swept" })
    }

    @Test func `an erasure names the older copies that it can't reach`() throws {
        let file = try DataFile(at: folder.dataFile)
        let add = AddParticipant(Example.form("Ada"))
        let first = try file.perform(add, by: Example.sam, in: event, at: Example.now)
        try file.backup(to: folder.file("b"))
        _ = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        let erase = EraseParticipant(Participant.ID(1))
        let outcome = try file.perform(erase, by: Example.sam, in: event, at: Example.now)
        #expect(first.notices.isEmpty)
        #expect(outcome.notices.count == 1)
        #expect(outcome.notices.first?.hasSuffix("unconf.sqlite-replaced-1") == true)
    }
}
