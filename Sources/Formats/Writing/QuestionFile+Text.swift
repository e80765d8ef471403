public import Unconference

extension QuestionFile {
    /// The text of a question's file; reading it gives the same question.
    public static func text(_ question: Question, body: String) -> String {
        var head = HeadText()
        head.line("---")
        head.key("title", YAMLText.line(question.title))
        head.key("asked", question.asked.description)
        head.key("status", question.state.rawValue)
        head.key("answered-by", question.answeredBy.isEmpty ? nil : YAMLText.list(question.answeredBy))
        head.key("event", question.event.map(YAMLText.name))
        head.key("tags", YAMLText.list(question.tags))
        head.showing(question.showing)
        head.key("language", question.language.map(YAMLText.line))
        head.extra(question.extra)
        head.line("---")
        return head.text + body
    }
}
