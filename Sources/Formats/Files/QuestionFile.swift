public import Unconference

/// Reads the front matter of a question.
public enum QuestionFile {
    /// The question that the keys describe.
    ///
    /// - Throws: a ``Failure`` with all findings where it has no title or day, or is no YAML.
    public static func read(_ head: FileHead, slug: Slug) throws(Failure) -> Reading<Question> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        let title = fields.requiredLine("title", help: "add `title:` and the question itself")
        let asked = fields.requiredDate(
            "asked",
            help: "add `asked: 2027-03-19`, the day on which it was asked"
        )
        var question = Question(slug: slug, title: title ?? "", asked: asked ?? LocalDate(daysSince1970: 0))
        question.state = fields.choice("status") ?? .open
        question.answeredBy = fields.notes("answered-by")
        question.event = fields.slug("event")
        question.tags = fields.tags()
        question.showing = fields.showing()
        question.language = fields.language("language")
        question.extra = fields.extra()
        if question.state == .answered, !fields.has("answered-by") {
            report.error(
                "missing-key",
                "`status` is answered, and `answered-by` is missing",
                at: fields.mark(of: "status"),
                help: "add `answered-by: [event/note]`, or set `status: open`"
            )
        }
        let findings = report.finished()
        guard title != nil, asked != nil else { throw Failure(findings) }
        return Reading(question, findings: findings)
    }
}
