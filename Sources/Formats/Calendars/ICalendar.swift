public import Unconference

/// Writes calendars as iCalendar (RFC 5545, with the names of RFC 7986).
///
/// No entry names an organiser or attendees, and times are in UTC, so that no reader needs a table of zones.
public enum ICalendar {
    /// The text of `calendar.ics`.
    ///
    /// - Parameters:
    ///   - name: what the calendar is called.
    ///   - url: the page it belongs to.
    ///   - source: the address of this file, from which readers fetch it again.
    ///   - zone: the zone of the event, for readers that show one.
    ///   - entries: the appointments.
    ///   - stamp: when the calendar was made; the same stamp and entries give the same bytes.
    ///   - refreshMinutes: how soon it is worth fetching it again.
    public static func text(
        name: String,
        url: String? = nil,
        source: String? = nil,
        zone: Zone? = nil,
        entries: [CalendarEntry],
        stamp: Instant,
        refreshMinutes: Int = 60
    ) -> String {
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//unconf//unconf//EN")
        lines.add("CALSCALE", "GREGORIAN")
        lines.addText("NAME", name)
        lines.addText("X-WR-CALNAME", name)
        lines.addText("X-WR-TIMEZONE", zone?.identifier)
        lines.addAddress("URL", url)
        lines.addAddress("SOURCE;VALUE=URI", source)
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT\(max(1, refreshMinutes))M")
        for entry in entries { add(entry, stamp: stamp, to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.text
    }

    private static func add(_ entry: CalendarEntry, stamp: Instant, to lines: inout CalendarLines) {
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", name(entry.uid) + "@unconf")
        lines.add("DTSTAMP", time(stamp))
        lines.add("DTSTART", time(entry.starts))
        // An end that is not after the start is no end; readers then take the start alone.
        if entry.starts < entry.ends { lines.add("DTEND", time(entry.ends)) }
        lines.add("SEQUENCE", String(max(0, entry.sequence)))
        lines.add("STATUS", entry.status.rawValue)
        lines.addText("SUMMARY", entry.title)
        lines.addText("DESCRIPTION", entry.detail)
        lines.addText("LOCATION", entry.location)
        lines.addAddress("URL", entry.url)
        if !entry.tags.isEmpty {
            lines.add("CATEGORIES", entry.tags.map(CalendarLines.escaped).joined(separator: ","))
        }
        lines.add("END", "VEVENT")
    }

    /// What a random name may be made of; all else is left out.
    private static func name(_ uid: String) -> String {
        String(
            uid.unicodeScalars.filter {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789-._".unicodeScalars.contains($0))
            }
        )
    }

    /// `20270319T104500Z`.
    private static func time(_ instant: Instant) -> String {
        instant.description.filter { $0 != "-" && $0 != ":" }
    }
}
