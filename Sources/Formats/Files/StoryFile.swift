public import Unconference

/// Reads the front matter of a story.
public enum StoryFile {
    /// The story that the keys describe.
    ///
    /// - Throws: a ``Failure`` with all findings where it has no title or date, or is no YAML.
    public static func read(_ head: FileHead, slug: Slug) throws(Failure) -> Reading<Story> {
        try read(head, slug: slug, more: { _, _ in })
    }

    /// A story, and what else a case study says.
    static func read(
        _ head: FileHead,
        slug: Slug,
        more: (Fields, inout Story) -> Void
    ) throws(Failure) -> Reading<Story> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        let title = fields.requiredLine("title", help: "add `title: What it is about`")
        let date = fields.requiredDate("date", help: "add `date: 2027-03-20`, the day of the story")
        var story = Story(slug: slug, title: title ?? "", date: date ?? LocalDate(daysSince1970: 0))
        story.status = fields.choice("status") ?? .draft
        story.event = fields.slug("event")
        story.teller = fields.line("from")
        story.source = fields.address("source")
        story.tags = fields.tags()
        more(fields, &story)
        story.showing = fields.showing()
        story.language = fields.language("language")
        story.extra = fields.extra()
        let findings = report.finished()
        guard title != nil, date != nil else { throw Failure(findings) }
        return Reading(story, findings: findings)
    }
}
