import ArgumentParser
import Publishing
import Unconference
import Website

/// Lists stories.
struct StoryList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the stories, newest first, drafts among them.",
        discussion: """
            Example:
              unconf story list
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Entry: Encodable {
        var story: Slug
        var title: String
        var status: PublicationStatus
        var date: LocalDate
        var from: String?
    }

    func answer() throws -> Answer {
        let sources = try SiteSources(SiteFolder(options))
        let stories = sources.library.stories.map(\.head)
            .sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
        let entries = stories.map { story in
            Entry(
                story: story.slug,
                title: story.title,
                status: story.status,
                date: story.date,
                from: story.teller
            )
        }
        var table = TextTable("Status", "Date", "Story", "Title")
        for entry in entries {
            table.add(entry.status.rawValue, entry.date.description, entry.story.text, entry.title)
        }
        return Answer(
            entries.isEmpty
                ? "There is no story yet."
                : table.text(width: Terminal.isScreen ? Terminal.width : nil),
            json: entries,
            findings: sources.findings(in: ContentPath.stories)
        )
    }
}
