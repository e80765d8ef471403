import Formats
import Testing
import Unconference

@Suite struct BoardFileTests {
    private func record(_ text: String = "It went quiet") throws -> BoardRecord {
        var record = BoardRecord(uid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", phase: .live)
        record.topics = try [
            PublicTopic(
                number: 7,
                slug: slug("quiet-after-launch"),
                title: text,
                detail: text + "\nMore.",
                format: .leanCoffee,
                needs: ["projector"],
                tags: ["adoption"],
                hosts: [text],
                wantsHost: true,
                cell: Cell(slot: slug("s1"), room: slug("press")),
                mergedFrom: [3, 4],
                wished: .fewerThanFive,
                uid: "a",
                delay: 5,
                repeats: 3
            ),
            PublicTopic(number: 8, slug: slug("b"), title: "B", uid: "b", halfOf: 7),
            PublicTopic(
                number: 9,
                slug: slug("c"),
                title: "C",
                uid: "c",
                cancelled: Cell(slot: slug("s1"), room: slug("press"))
            ),
        ]
        record.blocked = try [BlockedCell(cell: Cell(slot: slug("s4"), room: slug("paper")), reason: text)]
        record.moved = try [
            MovedSlot(
                slot: slug("s3"),
                plannedStarts: Instant(secondsSince1970: 1_805_464_800),
                plannedEnds: Instant(secondsSince1970: 1_805_467_800),
                starts: Instant(secondsSince1970: 1_805_465_400),
                ends: Instant(secondsSince1970: 1_805_468_400)
            )
        ]
        record.revisions = ["session 7": 2, "part lunch": 1]
        record.attendance = .people(59)
        record.stages = [BoardRecord.Share(name: "running", count: .withheld)]
        record.outcomes = try [
            BoardRecord.Outcome(
                measure: slug("kept"),
                count: .fewerThanFive,
                on: LocalDate(daysSince1970: 20_621)
            )
        ]
        record.people = [PublicPerson(name: text, organisation: text, asks: ["pilots"])]
        record.cleared = ["b.md": "00ff", "a.md": "ff00", text: text]
        return record
    }

    @Test(arguments: Hostile.lines)
    func `reads the record that it wrote`(line: String) throws {
        let record = try record(line)
        let text = BoardFile.text(record)
        #expect(try BoardFile.read(Array(text.utf8), file: "board.json") == Reading(record))
        #expect(text == BoardFile.text(record))
    }

    @Test func `writes keys in the order of their names, one to a line`() {
        #expect(
            BoardFile.text(BoardRecord(uid: "x")) == """
                {
                  "blocked": [],
                  "cleared": {},
                  "people": [],
                  "phase": "announced",
                  "stages": [],
                  "topics": [],
                  "uid": "x",
                  "version": 1
                }

                """
        )
    }

    @Test(arguments: [
        ("\"phase\": \"live\"", "\"phase\": \"lively\"", "wrong-value"),
        ("\"uid\": \"b\"", "\"uid\": \"b c\"", "wrong-value"),
        ("\"attendance\": \"59\"", "\"attendance\": \"3\"", "wrong-value"),
        ("\"attendance\": \"59\"", "\"attendance\": 59", "wrong-type"),
        ("\"number\": 8", "\"numbr\": 8", "unknown-key"),
        ("\"slot\": \"s1\"", "\"slot\": \"S 1\"", "wrong-value"),
        ("\"version\": 1", "\"version\": 2", "unknown-version"),
        ("\"version\": 1", "\"version\": 1,", "bad-json"),
        ("\"wantsHost\": true", "\"wantsHost\": 1", "wrong-type"),
        ("\"phase\": \"live\",", "", "missing-key"),
    ])
    func `says what is wrong with a record`(right: String, wrong: String, code: String) throws {
        let text = try BoardFile.text(record()).replacing(right, with: wrong)
        let found = findings { () throws(Failure) in try BoardFile.read(Array(text.utf8), file: "board.json")
        }
        #expect(found.first?.code == code, "\(found)")
        #expect(found.first?.place?.file == "board.json")
    }
}
