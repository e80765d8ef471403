import Formats
import Unconference

/// One run: the bytes stand in every field of a calendar, and the calendar is taken apart again.
///
/// Besides traps it stops at a line that is too long, at a control character, and at a property that is not ours.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let moment = Instant(secondsSince1970: 1_805_464_800)
    let entry = CalendarEntry(
        uid: text,
        title: text,
        detail: text,
        location: text,
        starts: moment,
        ends: moment,
        url: text,
        tags: [text, text]
    )
    let calendar = Array(ICalendar.text(name: text, url: text, source: text, entries: [entry], stamp: moment).utf8)
    let lines = calendar.split(separator: 0x0A, omittingEmptySubsequences: false)
    precondition(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
        precondition(line.last == 0x0D && line.count <= 76, "a line of \(line.count) bytes")
        let content = line.dropLast()
        precondition(content.allSatisfy { $0 >= 32 || $0 == 9 }, "a control character")
        guard content.first != 0x20 else { continue }
        let name = String(decoding: content.prefix { (65...90).contains($0) || $0 == 45 }, as: UTF8.self)
        precondition(properties.contains(name), "a property \(name)")
    }
    precondition(lines.count { $0.starts(with: Array("BEGIN:".utf8)) } == 2, "another component")
    return 0
}

private let properties: Set<String> = [
    "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART",
    "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "STATUS", "SEQUENCE", "LAST-MODIFIED",
    "SOURCE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "CLASS", "TRANSP",
]
