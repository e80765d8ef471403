import Unconference

/// A question as it stands in lists.
struct QuestionCard: TemplateModel {
    let title: String
    let href: String
    let isOpen: Bool
    let asked: DayText
    let answers: [LinkItem]
    let otherLanguage: OtherLanguage?

    static let fields = Fields<QuestionCard>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .flag("isOpen") { $0.isOpen },
        .object("asked") { $0.asked },
        .list("answers") { $0.answers },
        .object("otherLanguage") { $0.otherLanguage }
    )
}

extension PageContext {
    /// Questions of the publication by their positions, as cards.
    func questionCards(_ positions: some Sequence<Int>) -> [QuestionCard] {
        positions.map { position in
            let question = publication.questions[position].head
            return QuestionCard(
                title: question.title,
                href: href(.question(question.slug)),
                isOpen: publication.isOpen(position),
                asked: DayText(question.asked, strings),
                answers: publication.ties.answers[position].map { index in
                    let note = publication.notes[index]
                    return LinkItem(label: note.title, href: href(note.address))
                },
                otherLanguage: otherLanguage(of: .question(question.slug))
            )
        }
    }
}

extension Publication {
    /// Whether nobody who reads the site finds an answer to a question on it, whatever its file says.
    func isOpen(_ position: Int) -> Bool { ties.answers[position].isEmpty }
}
