public import Unconference

extension CaseFile {
    /// The text of a case study's file; reading it gives the same case study.
    public static func text(_ study: Story, body: String) -> String {
        StoryFile.text(study, body: body)
    }

    /// The file that the writer of a case study starts from.
    ///
    /// - Parameters:
    ///   - study: what is known of it.
    ///   - language: the language in which it asks, as BCP 47 has it; English where there are no words in it.
    public static func template(for study: Story, in language: String) -> String {
        let (kind, headings) = words(in: language)
        var study = study
        study.organisationKind = kind
        study.outcome = WritingPrompt.caseOutcome.wording(in: language)
        let gist = WritingPrompt.caseGist.wording(in: language)
        return text(study, body: gist + "\n\n" + headings.map { "## \($0)\n\n" }.joined())
    }

    private static func words(in language: String) -> (kind: String, headings: [String]) {
        switch OwnLanguage(of: language) {
        case .german:
            (
                "ein großes Unternehmen",
                [
                    "Wie es begann", "Was getan wurde", "Was geklappt hat", "Was nicht geklappt hat",
                    "Was daraus wurde", "Was wir anders machen würden",
                ]
            )
        case .french:
            (
                "une grande entreprise",
                [
                    "Le point de départ", "Ce qui a été fait", "Ce qui a marché", "Ce qui n’a pas marché",
                    "Ce qui en est sorti", "Ce que nous ferions autrement",
                ]
            )
        case .english:
            (
                "a large firm",
                [
                    "Where it began", "What was done", "What worked", "What failed", "What came of it",
                    "What we would do differently",
                ]
            )
        }
    }
}
