import Unconference

/// All questions: those still open before those that a note answers.
struct QuestionsPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let open: [QuestionCard]
        let answered: [QuestionCard]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("open") { $0.open },
            .flag("hasOpen") { !$0.open.isEmpty },
            .list("answered") { $0.answered },
            .flag("hasAnswered") { !$0.answered.isEmpty }
        )
    }

    let template = "questions"

    func addresses(in selection: Selection) -> [Address] { [.questions] }

    func use(at address: Address, _ digest: inout UseDigest) {
        digest.add(questions: digest.publication.questions.indices)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .questions else { return nil }
        let cards = context.questionCards(context.publication.questions.indices)
        let model = Model(
            title: context.strings(.questions),
            open: cards.filter(\.isOpen),
            answered: cards.filter { !$0.isOpen }
        )
        return PageContent(PageHead(title: model.title, section: .questions), model)
    }
}
