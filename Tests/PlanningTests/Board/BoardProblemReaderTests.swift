import Planning
import Scheduling
import Testing
import Unconference

@Suite struct BoardProblemReaderTests {
    static let sample = """
        {"attendees": 20, "slots": 2,
         "rooms":  [{"id": 0, "capacity": 40, "features": ["projector", "stepfree"]}],
         "topics": [{"id": 0, "hosts": [17], "requires": ["projector"], "unavailableSlots": [0]}, {"id": 1, "hosts": []}],
         "interests": [[3, 0, 2]],
         "locks": [{"topic": 0, "slot": 1, "room": 0}],
         "blocked": [[0, 0]], "absent": [[12, 1]], "previous": [[0, 1, 2]], "moveCost": 3}
        """

    private func findings(_ text: String) -> [Finding] {
        do {
            _ = try BoardProblemReader.read(Array(text.utf8), file: "b.json")
            return []
        } catch {
            return error.findings
        }
    }

    @Test func `reads every key`() throws {
        let problem = try BoardProblemReader.read(Array(Self.sample.utf8))
        #expect(
            problem
                == BoardProblem(
                    attendees: 20,
                    slots: 2,
                    rooms: [BoardRoom(capacity: 40, features: ["projector", "stepfree"])],
                    topics: [
                        BoardTopic(hosts: [17], requires: ["projector"], unavailableSlots: [0]), BoardTopic(),
                    ],
                    interests: [BoardInterest(attendee: 3, topic: 0, weight: 2)],
                    locks: [BoardPlacement(topic: 0, slot: 1, room: 0)],
                    blocked: [BoardCell(slot: 0, room: 0)],
                    absent: [BoardAbsence(attendee: 12, slot: 1)],
                    previous: [BoardPlacement(topic: 0, slot: 1, room: 2)],
                    moveCost: 3
                )
        )
    }

    @Test(arguments: [
        (
            "[3, 0, 2]", "[3, 0, 2], [3, 0, 1]",
            "b.json:4:27: error: interest 1 of attendee 3 in topic 0 is already"
        ),
        (
            "[3, 0, 2]", "[3, 5, 2]",
            "b.json:4:16: error: there is no topic 5: they are numbered 0…1 [out-of-range]"
        ),
        ("[3, 0, 2]", "[3, 0, 0]", "b.json:4:16: error: the weight 0 is not in 1…2147483647 [out-of-range]"),
        ("[3, 0, 2]", "[3, 0, 1.5]", "b.json:4:23: error: 1.5 is not a whole number [not-whole]"),
        ("[3, 0, 2]", "[3, 0]", "b.json:4:16: error: expected 3 numbers, found 2 [wrong-length]"),
        ("\"moveCost\"", "\"movecost\"", "b.json:6:69: error: unknown key 'movecost' [unknown-key]"),
        ("\"id\": 1", "\"id\": 2", "b.json:3:98: error: id 2 stands at position 1 [wrong-id]"),
        ("\"attendees\": 20, ", "", "b.json:1:1: error: the key 'attendees' is missing [missing-key]"),
        ("[[0, 0]]", "[[1, 0]]", "b.json:5:12: error: topic 0 is locked in slot 1, room 0, which is blocked"),
        ("\"slots\": 2", "\"slots\": 2147483648", "b.json:1:28: error: 2147483648 is not in 0…2147483647"),
    ])
    func `says where a file is wrong`(part: String, replacement: String, expected: String) throws {
        let range = try #require(Self.sample.firstRange(of: part))
        let text = Self.sample.replacingCharacters(in: range, with: replacement)
        let first = try #require(findings(text).first)
        #expect(first.description.hasPrefix(expected), "\(first)")
    }
}

extension String {
    /// The text with one range replaced.
    fileprivate func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
