public import Unconference

/// Reads the front matter of a case study: a story's keys, the kind of organisation and what came of it.
public enum CaseFile {
    /// The case study that the keys describe.
    ///
    /// - Throws: a ``Failure`` with all findings where it has no title or date, or is no YAML.
    public static func read(_ head: FileHead, slug: Slug) throws(Failure) -> Reading<Story> {
        try StoryFile.read(head, slug: slug) { fields, story in
            story.organisationKind = fields.line("organisation-kind")
            story.outcome = fields.text("outcome")
        }
    }
}
