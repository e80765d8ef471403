import Formats
import Testing
import Unconference

@Suite struct HostileBytesTests {
    /// Every reader of the room, given the same bytes.
    private func readAll(_ bytes: [UInt8]) {
        let name = Slug(from: "a", fallback: "a")
        let head = FileHead(bytes: bytes[...], firstLine: 2, file: "f")
        for findings in [
            findings { () throws(Failure) in try SiteFile.read(head) },
            findings { () throws(Failure) in try EventFile.read(head, slug: name, body: "") },
            findings { () throws(Failure) in try NoteFile.read(head, slug: name, event: name) },
            findings { () throws(Failure) in try CaseFile.read(head, slug: name) },
            findings { () throws(Failure) in try QuestionFile.read(head, slug: name) },
            findings { () throws(Failure) in try PageFile.read(head, slug: name) },
        ] {
            for finding in findings {
                #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."))
                let lines = finding.message.split { $0.isNewline }
                #expect(lines.count == 1, "\(finding.message.debugDescription)")
                #expect(finding.place?.file == "f")
                #expect(finding.place?.line ?? 2 >= 1)
            }
        }
        _ = findings { () throws(Failure) in try BoardFile.read(bytes, file: "f") }
    }

    @Test func `says something sensible about broken files, and never falls over`() {
        var random = Dice(seed: 11)
        let texts = [
            Texts.site, Texts.event, Texts.note, Texts.story, Texts.question,
            BoardFile.text(BoardRecord(uid: "x")),
        ]
        for round in 0..<500 {
            var bytes = Array(texts[round % texts.count].utf8)
            for _ in 0...Int(random.next() % 4) {
                let at = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.next() % 40)))
                case 2: bytes.insert(contentsOf: Array(Hostile.lines[Int(random.next() % 50)].utf8), at: at)
                default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 60)], at: bytes.count)
                }
                if bytes.isEmpty { bytes = [UInt8(ascii: "a")] }
            }
            readAll(bytes)
        }
    }

    @Test(arguments: [
        "99999999999999999999", "-1", "1e9", "0x10", "1_000", "１２", "", " ", "١٢", "9223372036854775808",
    ])
    func `takes only plain digits as numbers`(number: String) {
        for key in ["capacity", "spare-cells", "seconds-needed"] where !number.trimming.isEmpty {
            #expect(eventFindings([key: "\(key): \"\(number)\""]).map(\.code) == ["wrong-value"])
        }
    }

    @Test(arguments: ["ten", "-1", "1.234", "1,5", "inf", "nan", "1e5", "£10", "1.", ".5", "99999999"])
    func `takes only plain prices`(price: String) {
        let head = """
            title: A
            starts: 2027-03-19T09:00
            timezone: UTC
            attribution: open
            tickets: [{id: a, price: "\(price)", currency: GBP}]
            """
        let found = findings { () throws(Failure) in
            try EventFile.read(
                FileHead(head, file: "event.md"),
                slug: Slug(from: "a", fallback: "a"),
                body: ""
            )
        }
        #expect(
            found.map(\.message) == ["`tickets[1].price` is “\(price)”; it takes a price such as 10 or 12.50"]
        )
    }
}

extension String {
    fileprivate var trimming: String { filter { !$0.isWhitespace } }
}
