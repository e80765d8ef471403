import Intake
import Testing
import Unconference

@Suite struct CSVTableTests {
    private func read(_ text: String, limits: CSVLimits = CSVLimits()) throws -> CSVTable {
        try CSVTable(reading: Array(text.utf8), file: "t.csv", limits: limits)
    }

    @Test(arguments: [",", ";", "\t"], ["\r\n", "\n", "\r"])
    func `reads every separator with every line end`(separator: String, end: String) throws {
        let lines = [
            ["name", "note"], ["Ann", "\"two\(end)lines\""], ["\"Bo \"\"the\"\" B\"", "\"a, b; c\td\""],
            ["", ""],
        ]
        let text = lines.map { $0.joined(separator: separator) }.joined(separator: end)
        let table = try read(text)
        #expect(table.header == ["name", "note"])
        #expect(
            table.rows == [
                CSVRow(line: 2, cells: ["Ann", "two\(end)lines"]),
                CSVRow(line: 4, cells: ["Bo \"the\" B", "a, b; c\td"]),
                CSVRow(line: 5, cells: ["", ""]),
            ]
        )
        #expect(table.findings.isEmpty)
    }

    @Test func `knows each row's line after quoted line breaks of any kind`() throws {
        let table = try read("a,b\n\"1\r\n2\r3\n4\",x\n\n\n5,y\n")
        #expect(table.rows.map(\.line) == [2, 8])
        #expect(table.rows.first?.cells == ["1\r\n2\r3\n4", "x"])
    }

    @Test func `strips the mark of UTF-8 and reads both byte orders of UTF-16`() throws {
        let text = "name;email\nJosé 🙂;j@example.org\n"
        let expected = ["José 🙂", "j@example.org"]
        let marked = try CSVTable(reading: [0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "t")
        #expect(marked.header == ["name", "email"])
        let little: [UInt8] = text.utf16.reduce(into: [0xFF, 0xFE]) {
            $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
        }
        let big: [UInt8] = text.utf16.reduce(into: [0xFE, 0xFF]) { $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)] }
        for bytes in [little, big] {
            let table = try CSVTable(reading: bytes, file: "t")
            #expect(table.header == ["name", "email"])
            #expect(table.rows.map(\.cells) == [expected])
        }
        #expect(throws: Failure.self) { try CSVTable(reading: Array(little.dropFirst(2)), file: "t") }
        #expect(throws: Failure.self) { try CSVTable(reading: [0xFF, 0xFE, 0x00, 0xD8, 0x41], file: "t") }
    }

    @Test func `says on which line a cell is not UTF-8, and reads the other rows`() throws {
        let table = try CSVTable(
            reading: Array("name,email\nAnn,a@b.c\nJos".utf8) + [0xE9]
                + Array(",j@b.c\nBo \u{FFFD},b@b.c\n".utf8),
            file: "t.csv"
        )
        #expect(table.rows.map(\.line) == [2, 4])
        #expect(table.findings.map(\.code) == ["bad-utf8"])
        #expect(table.findings.first?.place == Place(file: "t.csv", line: 3))
    }

    @Test func `lists all bad rows at once`() throws {
        let table = try read("a,b\n1,2,3\n4,5\n\"6\"x,7\n8\n9,10,,\n\"11,12\n13,14")
        #expect(table.rows.map(\.cells) == [["4", "5"], ["8", ""], ["9", "10"]])
        #expect(table.findings.map(\.code) == ["ragged-row", "text-after-quote", "unterminated-quote"])
        #expect(table.findings.map { $0.place?.line } == [2, 4, 7])
    }

    @Test func `keeps a quotation mark inside a cell that has none around it`() throws {
        #expect(try read("a,b\n5\" disc,it's\n").rows.map(\.cells) == [["5\" disc", "it's"]])
    }

    @Test func `guesses the separator although others stand in the cells`() throws {
        #expect(try read("Name;Company, Inc;Role\nA, B;C;D\n").header == ["Name", "Company, Inc", "Role"])
        #expect(try read("Name,\"What; why; how\"\nA,\"b; c; d\"\n").header == ["Name", "What; why; how"])
        #expect(try read("one column\nwith, a comma\n").rows.isEmpty)
        #expect(try read("sep=;\nname;email\nA;b\n").rows == [CSVRow(line: 3, cells: ["A", "b"])])
    }

    @Test func `refuses what is too large before reading it`() throws {
        let small = CSVLimits(bytes: 100, rows: 2, columns: 3)
        for (text, code) in [
            (String(repeating: "x", count: 101), "file-too-large"), ("a\n1\n2\n3\n", "too-many-rows"),
            ("a,b,c,d\n", "too-many-columns"), ("", "empty-file"), ("\n\r\n", "empty-file"),
        ] {
            let failure = #expect(throws: Failure.self) { try read(text, limits: small) }
            #expect(failure?.findings.map(\.code) == [code])
        }
    }

    @Test func `takes away exactly one apostrophe that guards a formula`() throws {
        let table = try read("a\n'=1+1\n''=1\n'tis\n'＝x\n'\n''\n=1\n")
        #expect(table.rows.map { $0.cells[0] } == ["=1+1", "'=1", "'tis", "＝x", "'", "'", "=1"])
    }

    @Test func `never traps on bytes that mean nothing`() {
        var random = Dice(seed: 7)
        let soup: [UInt8] = Array("\",;\t\r\n'=a\0".utf8) + [0xC3, 0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 0xE2]
        for _ in 0..<3000 {
            let bytes = (0..<Int(random.next() % 60)).map { _ in soup[Int(random.next() % UInt64(soup.count))]
            }
            _ = try? CSVTable(reading: bytes, file: "t", limits: CSVLimits(bytes: 50, rows: 5, columns: 5))
        }
    }
}
