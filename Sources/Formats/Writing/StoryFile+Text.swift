public import Unconference

extension StoryFile {
    /// The text of a story's file; reading it gives the same story.
    public static func text(_ story: Story, body: String) -> String {
        var head = HeadText()
        head.line("---")
        head.key("title", YAMLText.line(story.title))
        head.key("date", story.date.description)
        head.key("status", story.status.rawValue)
        head.key("event", story.event.map(YAMLText.name))
        head.key("from", story.teller.map(YAMLText.line))
        head.key("source", story.source.map(YAMLText.line))
        head.key("tags", YAMLText.list(story.tags))
        head.key("organisation-kind", story.organisationKind.map(YAMLText.line))
        head.key("outcome", story.outcome.map(YAMLText.value))
        head.showing(story.showing)
        head.key("language", story.language.map(YAMLText.line))
        head.extra(story.extra)
        head.line("---")
        return head.text + body
    }

    /// The file that a teller starts from.
    ///
    /// - Parameters:
    ///   - story: what is known of it.
    ///   - language: the language in which it asks, as BCP 47 has it; English where there are no words in it.
    public static func template(for story: Story, in language: String) -> String {
        text(story, body: templateBody(in: language))
    }

    private static func templateBody(in language: String) -> String {
        let headings =
            switch OwnLanguage(of: language) {
            case .german: ("Der Augenblick", "Seitdem")
            case .french: ("Le moment", "Depuis")
            case .english: ("The moment", "Since then")
            }
        func asked(_ prompt: WritingPrompt) -> String { prompt.wording(in: language) }
        return """
            \(asked(.stuck))

            ## \(headings.0)

            \(asked(.moment))

            ## \(headings.1)

            \(asked(.since))

            """
    }
}
