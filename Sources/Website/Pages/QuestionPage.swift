import Unconference

/// A question, asked once in the open, and the notes that answer it.
struct QuestionPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let position: Int
        let context: PageContext
        let prose: ProseModel

        static let fields = Fields<Model>(
            .text("title") { $0.question.title },
            .flag("isOpen") { $0.question.state == .open },
            .object("asked") { DayText($0.question.asked, $0.context.strings) },
            .object("prose") { $0.prose },
            .object("event") { $0.event },
            .list("tags") { $0.context.tagLinks($0.question.tags) },
            .list("answers") { $0.context.noteCards($0.context.answers(to: $0.position)) },
            .flag("hasAnswers") { !$0.context.answers(to: $0.position).isEmpty },
            .list("related") { $0.context.noteCards($0.related) },
            .flag("hasRelated") { !$0.related.isEmpty }
        )

        private var question: Question { context.publication.questions[position].head }

        private var event: LinkItem? {
            guard let slug = question.event, context.publication.event(slug) != nil else { return nil }
            return context.eventLink(slug)
        }

        private var related: [Int] {
            let answers = Set(context.answers(to: position))
            return context.publication.related(toTags: question.tags, besides: nil, limit: 4 + answers.count)
                .filter { !answers.contains($0) }
                .prefix(4).map { $0 }
        }
    }

    let template = "question"

    func addresses(in selection: Selection) -> [Address] {
        selection.questions.map { .question($0.head.slug) }
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .question(let slug) = address, let position = context.publication.questionPositions[slug]
        else {
            return nil
        }
        let question = context.publication.questions[position]
        var head = PageHead(title: question.head.title, description: question.prose.gist, section: .questions)
        head.isArticle = true
        let model = Model(position: position, context: context, prose: context.prose)
        return PageContent(head, model)
    }
}
