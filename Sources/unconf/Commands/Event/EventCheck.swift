import ArgumentParser
import Publishing
import Unconference

/// Checks an event's file.
struct EventCheck: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check event.md: every key, and whether the day can take place as it is written.",
        discussion: """
            Example:
              unconf event check --event second-cup-2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Warnings count as errors.")
    var strict = false

    private struct Checked: Encodable {
        var event: Slug
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let slugs = try options.event.map { [try folder.eventSlug(named: $0)] } ?? folder.eventSlugs
        var all: [Finding] = folder.findings
        var checked: [Checked] = []
        for slug in slugs {
            var findings: [Finding]
            do {
                let (event, read) = try folder.event(slug: slug)
                findings = read + hints(on: event)
            } catch let failure as Failure {
                findings = failure.findings
            }
            all += findings
            checked.append(Checked(event: slug, findings: findings))
        }
        let failed = all.contains { $0.severity == .error || (strict && $0.severity == .warning) }
        return Answer(
            failed ? "" : "\(Words.join(slugs.map(\.text))): in order.",
            json: failed ? FailedAnswer(findings: all) : checked,
            findings: all,
            failed: failed
        )
    }

    private func hints(on event: Event) -> [Finding] {
        guard event.venue == nil, event.status == .announced else { return [] }
        return [
            Finding(
                .note,
                "event-without-venue",
                "nothing says where the event is",
                at: Place(file: ContentPath.event(event.slug)),
                help: "calendars and search engines show it: `venue: {name: The Old Bindery, address: …}`"
            )
        ]
    }
}
