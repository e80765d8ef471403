import Foundation
import Publishing
import Registration
import Storage
import Unconference

/// What was stored, for whom, since when: what has to be told within 72 hours when the data file got into wrong hands.
struct IncidentReport: Encodable {
    /// What one event holds.
    struct AtEvent: Encodable {
        var event: Slug
        var title: String
        var people: Int
        var holdings: [Holding]
        /// Sessions and links by which people can come in now; of none is the secret in the file.
        var keys: Int
        /// The last change that the history knows.
        var lastChange: Instant?
        /// When what is private is deleted.
        var retires: LocalDate
    }

    var made: Instant
    var events: [AtEvent]
    /// Events in the data file that are not counted, because their `event.md` can't be read.
    var unread: [Slug]
    /// Other copies of the data file in its folder.
    var copies: [String]
    /// Whether the files could be read by others on this machine.
    var findings: [Finding]

    /// Looks at everything that the data file holds.
    init(_ folder: SiteFolder, at now: Instant) throws {
        made = now
        let path = folder.root.appending(path: SiteFolder.dataFileName).path
        let file = folder.hasDataFile ? try folder.dataFile() : nil
        let held = try file?.events() ?? []
        let read = try held.compactMap { slug -> AtEvent? in
            guard let file, let event = try? folder.event(slug: slug).0 else { return nil }
            let gathering = try file.gathering(of: event)
            return AtEvent(
                event: slug,
                title: event.title,
                people: gathering.participants.count,
                holdings: Holding.all(in: gathering),
                keys: try file.accessKeys(of: slug).count { now < $0.until },
                lastChange: try file.history(of: slug, limit: 1).last?.at,
                retires: Retention(of: folder, at: now).timetable(of: event).lastDay(of: .profiles)
            )
        }
        events = read
        unread = held.filter { slug in !read.contains { $0.event == slug } }
        copies = DataFile.oldCopies(of: path)
        findings = VersionControl.findings(in: folder)
    }

    /// The report as people read it, and may send on.
    var text: String {
        var lines = ["What unconf holds, as of \(IncidentReport.time(made)). Nothing below names anybody."]
        for event in events {
            lines += [
                "", "\(event.title) (\(event.event)): \(Words.count(event.people, "person", "people"))",
            ]
            var table = TextTable("What", "People", "Records", "Since", "Art. 9")
            for holding in event.holdings {
                table.add(
                    holding.what,
                    holding.people.map(String.init) ?? "unknown",
                    String(holding.records),
                    holding.since.map { IncidentReport.time($0) } ?? "",
                    holding.isSensitive ? "yes" : ""
                )
            }
            lines.append(table.text(width: nil))
            lines.append(
                "\(Words.count(event.keys, "link or session", "links and sessions")) let people in; "
                    + "of each only the SHA-256 is kept."
            )
            if let last = event.lastChange { lines.append("Last change: \(IncidentReport.time(last)).") }
        }
        lines += unread.map {
            "\nOf \($0) there is more, which is not counted: its event.md can't be read. Bring it back and ask again."
        }
        if events.isEmpty, unread.isEmpty { lines += ["", "There is no data file, or nothing in it."] }
        lines += [
            "", "Further copies in the same folder: \(copies.isEmpty ? "none" : String(copies.count)).",
        ]
        lines += copies.map { "  \($0)" }
        lines += IncidentReport.next
        return lines.joined(separator: "\n")
    }

    /// What is to be done, in the order in which it helps.
    private static let next = [
        "", "What to do now",
        "1. Put everybody at the desk out (`unconf organiser list`, `unconf organiser revoke NAME`); each person renews",
        "   their own link under Me.",
        "2. Keep what you know: `unconf log` says what was done when; `unconf backup --encrypt` keeps the present state.",
        "3. Within 72 hours of learning of it, tell your data protection authority, unless nobody is at risk: what",
        "   happened, the kinds of data and numbers above, whom to ask, what may follow, what you did (GDPR, Art. 33).",
        "4. Where the risk is high, as with access needs, tell the people themselves (Art. 34).",
        "5. Write down what happened and why, even where nobody had to be told.",
    ]

    private static func time(_ instant: Instant) -> String {
        let wall = Zone.utc.moment(at: instant).local
        return "\(wall.date) \(wall.time) UTC"
    }
}
