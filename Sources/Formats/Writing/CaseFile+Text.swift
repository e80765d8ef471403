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
        let words = words(in: language)
        var study = study
        study.organisationKind = words.kind
        study.outcome = words.outcome
        return text(study, body: words.gist + "\n\n" + words.headings.map { "## \($0)\n\n" }.joined())
    }

    private static func words(
        in language: String
    ) -> (kind: String, outcome: String, gist: String, headings: [String]) {
        switch language.languageAlone {
        case "de":
            (
                "ein großes Unternehmen", "was daraus wurde, in einem Satz", "Der Fall in einem Satz.",
                [
                    "Wie es begann", "Was getan wurde", "Was geklappt hat", "Was nicht geklappt hat",
                    "Was daraus wurde", "Was wir anders machen würden",
                ]
            )
        case "fr":
            (
                "une grande entreprise", "ce qui en est sorti, en une phrase", "Le cas en une phrase.",
                [
                    "Le point de départ", "Ce qui a été fait", "Ce qui a marché", "Ce qui n’a pas marché",
                    "Ce qui en est sorti", "Ce que nous ferions autrement",
                ]
            )
        default:
            (
                "a large firm", "what came of it, in one sentence", "The case in one sentence.",
                [
                    "Where it began", "What was done", "What worked", "What failed", "What came of it",
                    "What we would do differently",
                ]
            )
        }
    }
}
