public import Unconference

/// Reads the front matter of an ambassador's page.
public enum AmbassadorFile {
    /// The ambassador that the keys describe.
    ///
    /// - Throws: a ``Failure`` with all findings where there is no name, or the keys are no YAML.
    public static func read(_ head: FileHead, slug: Slug) throws(Failure) -> Reading<Ambassador> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        let name = fields.requiredLine("name", help: "add `name:` and the name or nickname they agreed to")
        var ambassador = Ambassador(slug: slug, name: name ?? "")
        ambassador.status = fields.choice("status") ?? .draft
        ambassador.since = fields.date("since")
        ambassador.objective = fields.line("objective")
        ambassador.level = fields.choice("level")
        ambassador.organisationKind = fields.line("organisation-kind")
        ambassador.validatedBy = fields.distinctLines("validated-by") ?? []
        ambassador.tags = fields.tags()
        ambassador.language = fields.language("language")
        ambassador.extra = fields.extra()
        if ambassador.status == .published, ambassador.validatedBy.count < Ambassador.validations {
            report.error(
                "ambassador-not-validated",
                "`validated-by` names \(ambassador.validatedBy.count), and \(Ambassador.validations) have to vouch for an ambassador",
                at: fields.mark(of: "status"),
                help:
                    "write `validated-by: [their manager, the programme's team]`, or keep it a draft until then"
            )
        }
        let findings = report.finished()
        guard name != nil else { throw Failure(findings) }
        return Reading(ambassador, findings: findings)
    }
}
