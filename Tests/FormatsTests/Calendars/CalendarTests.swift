import Formats
import Testing
import Unconference

@Suite struct CalendarTests {
    private let stamp = Instant(secondsSince1970: 1_805_360_400)

    private func calendar(_ text: String) -> String {
        let entry = CalendarEntry(
            uid: "8c0f-1\(text)",
            title: text,
            detail: text,
            location: text,
            starts: Instant(secondsSince1970: 1_805_363_100),
            ends: Instant(secondsSince1970: 1_805_366_100),
            url: "https://example.org/" + text,
            tags: [text, "b"],
            sequence: 3
        )
        return ICalendar.text(
            name: text,
            url: text,
            source: "https://example.org/calendar.ics",
            entries: [entry],
            stamp: stamp
        )
    }

    @Test func `writes an appointment`() {
        #expect(
            calendar("Who, me; really? A\\B").components(of: "\r\n") == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//unconf//unconf//EN", "CALSCALE:GREGORIAN",
                "NAME:Who\\, me\\; really? A\\\\B", "X-WR-CALNAME:Who\\, me\\; really? A\\\\B",
                "SOURCE;VALUE=URI:https://example.org/calendar.ics",
                "REFRESH-INTERVAL;VALUE=DURATION:PT60M", "BEGIN:VEVENT", "UID:8c0f-1WhomereallyAB@unconf",
                "DTSTAMP:20270318T090000Z", "DTSTART:20270318T094500Z", "DTEND:20270318T103500Z",
                "SEQUENCE:3",
                "STATUS:CONFIRMED", "SUMMARY:Who\\, me\\; really? A\\\\B",
                "DESCRIPTION:Who\\, me\\; really? A\\\\B", "LOCATION:Who\\, me\\; really? A\\\\B",
                "CATEGORIES:Who\\, me\\; really? A\\\\B,b", "END:VEVENT", "END:VCALENDAR", "",
            ]
        )
    }

    private static let breaks = [
        "a\r\nBEGIN:VEVENT\r\nUID:x", "a\rATTENDEE:mailto:x", "a\nEND:VCALENDAR", "a\u{2028}BEGIN:VEVENT",
        "a\u{2029}BEGIN:VEVENT", "a\u{85}BEGIN:VEVENT", "a\u{B}BEGIN:VEVENT", "a\u{C}BEGIN:VEVENT",
        "a\n\rBEGIN:VEVENT", "a\0b",
    ]

    @Test(arguments: Hostile.lines + breaks)
    func `lets no text begin a line of its own`(line: String) throws {
        let text = calendar(line)
        let usual = ["BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"]
        let properties = unfolded(text).map { String($0.prefix { $0 != ":" && $0 != ";" }) }
        let optional = Set(["DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "X-WR-CALNAME", "NAME", "SOURCE"])
        #expect(properties.count(where: { $0 == "BEGIN" }) == 2)
        #expect(properties.count(where: { $0 == "END" }) == 2)
        for name in usual.dropFirst() { #expect(properties.count(where: { $0 == name }) == 1) }
        let known = optional.union(usual).union([
            "END", "VERSION", "PRODID", "CALSCALE", "REFRESH-INTERVAL", "",
        ])
        #expect(Set(properties).isSubset(of: known), "\(properties)")
        #expect(
            !text.unicodeScalars.contains {
                $0.properties.generalCategory == .control && !"\r\n".unicodeScalars.contains($0)
            }
        )
        for part in text.components(of: "\r\n") {
            #expect(part.utf8.count <= 75)
            #expect(!part.unicodeScalars.contains("\r") && !part.unicodeScalars.contains("\n"))
        }
    }

    @Test func `folds long texts without cutting a character's bytes`() throws {
        let title = String(repeating: "né☕🫖", count: 60)
        let lines = unfolded(calendar(title))
        #expect(lines.contains("SUMMARY:" + title))
    }

    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").components(of: "\r\n")
    }
}

extension String {
    /// The parts between a separator, compared scalar by scalar.
    func components(of separator: String) -> [String] {
        var parts: [String] = []
        var current = Substring.UnicodeScalarView()
        var rest = unicodeScalars[...]
        let mark = Array(separator.unicodeScalars)
        while !rest.isEmpty {
            if rest.starts(with: mark) {
                parts.append(String(current))
                current = Substring.UnicodeScalarView()
                rest = rest.dropFirst(mark.count)
            } else {
                current.append(rest.removeFirst())
            }
        }
        return parts + [String(current)]
    }
}
