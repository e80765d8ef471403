import ArgumentParser
import Publishing
import Unconference

/// Lists the site's events.
struct EventList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the site's events.",
        discussion: """
            Example:
              unconf event list
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Entry: Encodable {
        var event: Slug
        var title: String
        var starts: LocalDateTime
        var status: String
    }

    private struct Broken: Encodable {
        var findings: [Finding]
        var events: [Entry]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        var findings: [Finding] = []
        var entries: [Entry] = []
        for slug in folder.eventSlugs {
            do {
                let (event, _) = try folder.event(slug: slug)
                entries.append(
                    Entry(
                        event: slug,
                        title: event.title,
                        starts: event.starts.local,
                        status: event.status.rawValue
                    )
                )
            } catch let failure as Failure {
                findings += failure.findings
            }
        }
        entries.sort { $0.starts < $1.starts }
        var table = TextTable("Event", "When", "Status", "Title")
        for entry in entries {
            table.add(
                entry.event.text,
                "\(entry.starts.date) \(entry.starts.time)",
                entry.status,
                entry.title
            )
        }
        return Answer(
            entries.isEmpty
                ? "This site has no event yet; `unconf event new` starts one." : table.text(width: nil),
            json: findings.hasErrors ? Broken(findings: findings, events: entries) : entries,
            findings: findings,
            failed: findings.hasErrors
        )
    }
}
