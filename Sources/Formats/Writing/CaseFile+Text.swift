public import Unconference

extension CaseFile {
    /// The text of a case study's file; reading it gives the same case study.
    public static func text(_ study: Story, body: String) -> String {
        StoryFile.text(study, body: body)
    }

    /// The file that the writer of a case study starts from.
    public static func template(title: String, slug: Slug, date: LocalDate, event: Slug? = nil) -> String {
        var study = Story(slug: slug, title: title, date: date)
        study.event = event
        study.organisationKind = "a large firm"
        study.outcome = "what came of it, in one sentence"
        return text(
            study,
            body: """
                The case in one sentence.

                ## Where it began

                ## What was done

                ## What worked

                ## What failed

                ## What came of it

                ## What we would do differently

                """
        )
    }
}
