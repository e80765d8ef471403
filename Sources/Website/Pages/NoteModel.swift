import Unconference

/// What the page of a note shows.
struct NoteModel: TemplateModel {
    let note: PublishedNote
    let context: PageContext
    let prose: ProseModel

    init(note: PublishedNote, context: PageContext) {
        self.note = note
        self.context = context
        prose = context.prose
    }

    static let fields = Fields<NoteModel>(
        .text("title") { $0.note.title },
        .flag("isDraft") { $0.note.note.status == .draft },
        .object("prose") { $0.prose },
        .object("event") { $0.context.eventLink($0.note.note.event) },
        .object("session") { $0.session },
        .object("day") { DayText($0.note.date, $0.context.strings) },
        .object("updated") { model in
            model.note.updated == model.note.date ? nil : DayText(model.note.updated, model.context.strings)
        },
        .text("authors") { $0.note.authors.joined(separator: ", ") },
        .shared("tags") { $0.context.tagLinks($0.note.note.tags) },
        .flag("hasTags") { $0.context.hasTagLinks($0.note.note.tags) },
        .shared("buildsOn") { $0.context.noteCards($0.buildsOn) },
        .flag("hasBuildsOn") { !$0.buildsOn.isEmpty },
        .shared("reusedIn") { $0.context.noteCards($0.reusedIn) },
        .flag("hasReusedIn") { !$0.reusedIn.isEmpty },
        .list("answers") { $0.context.questionCards($0.answers) },
        .flag("hasAnswers") { !$0.answers.isEmpty },
        .shared("related") { $0.context.noteCards($0.related) },
        .flag("hasRelated") { !$0.related.isEmpty },
        .text("rule") { $0.context.strings.rule($0.note.attribution) },
        .extra { $0.note.note.extra }
    )

    private var publication: Publication { context.publication }

    private var session: LinkItem? {
        guard let topic = note.topic, let published = publication.events[named: note.note.event] else {
            return nil
        }
        let card = context.card(of: topic, at: published)
        let place = [card.room, card.times].compactMap { $0 }.joined(separator: ", ")
        return LinkItem(
            label: place.isEmpty ? context.strings(.sessionPage) : place,
            href: context.href(.session(event: note.note.event, topic: topic.slug))
        )
    }

    private var buildsOn: [Int] { note.buildsOn.compactMap(publication.notes.position) }
    private var related: [Int] { context.related }
    private var reusedIn: [Int] { publication.ties.reuses[note.key] ?? [] }
    private var answers: [Int] { publication.ties.answered[note.key] ?? [] }
}
