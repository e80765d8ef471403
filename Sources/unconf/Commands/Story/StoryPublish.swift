import ArgumentParser
import Formats
import Publishing
import Review
import Unconference
import Website

/// Publishes a story once it gives nobody away.
struct StoryPublish: Command {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Check a story, and let the next build show it once it gives nobody away.",
        discussion: """
            It is looked through for names and addresses without consent, and for sentences that still ask its writer for
            something. Whoever told it has to have agreed to its being told; `from:` says as what they are named.

            Example:
              unconf story publish the-mute-button
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The story, by its file's name without .md.")
    var story: String

    private struct Published: Encodable {
        var story: Slug
        var written: [String]
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let sources = try SiteSources(folder)
        let text = try folder.text(story, "story", among: sources.library.stories, \.slug)
        var published = text.head
        published.status = .published
        let checks = Checks(sources)
        let remarks = checks.remarks().filter { $0.manuscript.file == text.file }.flatMap(\.remarks)
        let day = try folder.today(at: options.event)
        let findings =
            (sources.findings + remarks.map(\.finding) + (try sources.pageFindings(on: day)))
            .filter { $0.place?.file == text.file } + checks.unseenFindings
        let stops = findings.filter { $0.severity == .error || $0.code == "prompt-left" }
        guard stops.isEmpty else {
            return Answer(
                "\(text.file) stays a draft: \(Words.count(stops.count, "finding")) to clear first.",
                json: Published(story: published.slug, written: [], findings: findings),
                findings: findings,
                failed: true
            )
        }
        let isNew = text.head.status != .published
        if isNew {
            try folder.set([("status", "published")], of: text, to: published) { head throws(Failure) in
                try StoryFile.read(head, slug: published.slug)
            }
        }
        let first = max(published.date, published.showing.publishOn ?? published.date)
        return Answer(
            (isNew ? "\(text.file) is published" : "\(text.file) was published already")
                + (first > day
                    ? ": readers see it from \(first) on." : isNew ? " with the next build." : "."),
            json: Published(story: published.slug, written: isNew ? [text.file] : [], findings: findings),
            findings: findings
        )
    }
}
