import Intake
import Testing
import Unconference

@Suite struct CSVWriterTests {
    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "'=1", "'", "\u{0}=1",
    ])
    func `keeps a cell from being a formula`(cell: String) throws {
        let text = CSVWriter.text(header: ["a"], rows: [[cell]])
        let written = text.dropFirst("\"a\"\r\n".count)
        #expect(written.hasPrefix("\"'"))
        #expect(try CSVTable(reading: Array(text.utf8), file: "t").rows.map(\.cells) == [[cell]])
    }

    @Test func `reads back every table that it wrote`() throws {
        var random = Dice(seed: 42)
        let letters = Array(",;\t\r\n\"'=+-@＝ aé🙂\u{301}\u{FEFF}\u{FFFD}\u{0}1".unicodeScalars)
        for _ in 0..<2000 {
            let columns = Int.random(in: 1...5, using: &random)
            func row() -> [String] {
                (0..<columns).map { _ in
                    var cell = String.UnicodeScalarView()
                    for _ in 0..<Int.random(in: 0...6, using: &random) {
                        cell.append(letters[Int.random(in: 0..<letters.count, using: &random)])
                    }
                    return String(cell)
                }
            }
            let header = row()
            let rows = (0..<Int.random(in: 0...4, using: &random)).map { _ in row() }
            let table = try CSVTable(
                reading: Array(CSVWriter.text(header: header, rows: rows).utf8),
                file: "t"
            )
            // By scalars: two texts that look alike are not the same text here.
            #expect(table.header.map { Array($0.unicodeScalars) } == header.map { Array($0.unicodeScalars) })
            #expect(
                table.rows.map { $0.cells.map { Array($0.unicodeScalars) } }
                    == rows.map { $0.map { Array($0.unicodeScalars) } }
            )
        }
    }
}
