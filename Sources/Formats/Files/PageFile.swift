public import Unconference

/// Reads the front matter of an ordinary page.
public enum PageFile {
    /// The page that the keys describe.
    ///
    /// - Throws: a ``Failure`` with all findings where it has no title or is no YAML.
    public static func read(_ head: FileHead, slug: Slug) throws(Failure) -> Reading<Page> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        let title = fields.requiredLine("title", help: "add `title: The name of the page`")
        var page = Page(slug: slug, title: title ?? "")
        page.status = fields.choice("status") ?? .published
        page.menu = fields.number("menu", in: 0...100_000)
        page.showing = fields.showing()
        page.language = fields.language("language")
        page.extra = fields.extra()
        let findings = report.finished()
        guard title != nil else { throw Failure(findings) }
        return Reading(page, findings: findings)
    }
}
