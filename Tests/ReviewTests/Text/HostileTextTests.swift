import Fixtures
import Registration
import Review
import Stopwatch
import Testing
import Unconference

@Suite struct HostileTextTests {
    private static let reviewer = Reviewer(ReviewContext(watchlist: Watchlist(of: [.example])))

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `reads any bytes without stumbling, and corrects within them`(seed: UInt64) {
        var random = Dice(seed: seed)
        let parts: [[UInt8]] =
            [
                "Jana", " Müller", "**", "](", "[", "<b>", "&uuml;", "%C3%BC", "\\u00fc", "\n\n", "---\n",
                "`", "@", "/", ":", "!",
            ]
            .map { Array($0.utf8) } + [
                [0xFF], [0xC3], [0xF0, 0x9F], [0], [0xED, 0xA0, 0x80], Array("&#x110000;".utf8),
            ]
        for _ in 0..<200 {
            var bytes: [UInt8] = Bool.random(using: &random) ? Array("---\n".utf8) : []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                bytes += parts.randomElement(using: &random) ?? []
            }
            let remarks = Self.reviewer.remarks(
                on: Manuscript(.note, file: "n.md", bytes: bytes, event: "second-cup-2")
            )
            for correction in remarks.compactMap(\.correction) {
                #expect(correction.range.lowerBound >= 0 && correction.range.upperBound <= bytes.count)
            }
            #expect(remarks.compactMap(\.finding.place?.line).allSatisfy { $0 >= 1 })
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `finds a name once, and on its line, whatever ends lines`(end: String) {
        let text = ["One.", "", "Two", "three.", "", "Jana Müller", ""].joined(separator: end)
        let places = Self.reviewer.privacyRemarks(
            on: Manuscript(.note, file: "n.md", bytes: Array(text.utf8), event: "second-cup-2")
        ).map(\.finding.place)
        #expect(places == [Place(file: "n.md", line: 6, column: 1)])
    }

    @Test(arguments: [
        "](", "[", "<", "<b", "&", "%", "*a", "`", "Jana ", "J ", "\n", "[^", "](x", "<!--", "@a", "Jana J ",
    ])
    func `takes a time that grows with the length, whatever is repeated`(part: String) {
        func time(_ count: Int) -> Duration {
            let bytes = Array(String(repeating: part, count: count).utf8)
            let manuscript = Manuscript(.note, file: "n.md", bytes: bytes, event: "second-cup-2")
            return WorkTime.measure { _ = Self.reviewer.privacyRemarks(on: manuscript) }
        }
        _ = time(100)
        #expect(time(16_000) < .seconds(3))
    }
}
