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
            .flag("isOpen") { $0.answers.isEmpty },
            .object("asked") { DayText($0.question.asked, $0.context.strings) },
            .object("prose") { $0.prose },
            .object("event") { $0.event },
            .shared("tags") { $0.context.tagLinks($0.question.tags) },
            .flag("hasTags") { $0.context.hasTagLinks($0.question.tags) },
            .shared("answers") { $0.context.noteCards($0.answers) },
            .flag("hasAnswers") { !$0.answers.isEmpty },
            .shared("related") { $0.context.noteCards($0.related) },
            .flag("hasRelated") { !$0.related.isEmpty },
            .extra { $0.question.extra }
        )

        private var question: Question { context.publication.questions[position].head }

        private var event: LinkItem? {
            guard let slug = question.event, context.publication.events[named: slug] != nil else {
                return nil
            }
            return context.eventLink(slug)
        }

        private var answers: [Int] { context.publication.ties.answers[position] }

        private var related: [Int] { context.related }
    }

    let template = "question"

    func addresses(in selection: Selection) -> [Address] {
        selection.questions.map { .question($0.head.slug) }
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .question(let slug) = address,
            let position = digest.publication.questions.position(of: slug)
        else {
            return
        }
        digest.add(questions: [position])
        digest.offersRelated(by: digest.publication.questions[position].head.tags)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .question(let slug) = address,
            let position = context.publication.questions.position(of: slug)
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
