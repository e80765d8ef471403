import Unconference

/// The front page: what this is, what is next, and what was learned last.
struct HomePage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let prose: ProseModel?
        let next: EventCard?
        let last: EventCard?
        let notes: [SharedItem<NoteCard>]
        let questions: [QuestionCard]
        let stories: [StoryCard]
        let topics: [LinkItem]
        let hasMoreTopics: Bool
        let context: PageContext

        static let fields = Fields<Model>(
            .text("title") { $0.context.publication.site.title },
            .object("prose") { $0.prose },
            .object("next") { $0.next },
            .object("last") { $0.last },
            .shared("notes") { $0.notes },
            .flag("hasNotes") { !$0.notes.isEmpty },
            .list("questions") { $0.questions },
            .flag("hasQuestions") { !$0.questions.isEmpty },
            .list("stories") { $0.stories },
            .flag("hasStories") { !$0.stories.isEmpty },
            .list("topics") { $0.topics },
            .flag("hasTopics") { !$0.topics.isEmpty },
            .flag("hasMoreTopics") { $0.hasMoreTopics },
            .text("allNotes") { $0.allNotes },
            .text("eventsHref") { $0.context.href(.events) },
            .text("topicsHref") { $0.context.href(.topics) },
            .text("questionsHref") { $0.context.href(.questions) },
            .text("storiesHref") { $0.context.href(.stories) },
            .text("feedsHref") { $0.context.href(.feeds) },
            .extra { $0.context.publication.home?.head.extra ?? [:] }
        )

        /// Where there are more write-ups than these, how many there are in all.
        private var allNotes: String? {
            let count = context.publication.notes.count
            return count > notes.count
                ? context.strings(.allNotes, ("notes", context.strings.count(.note, count))) : nil
        }
    }

    /// How many of the newest notes it shows.
    private static let noteLimit = 7

    /// How many topics it shows: those of which there is most.
    private static let topicLimit = 24

    let template = "home"

    func addresses(in selection: Selection) -> [Address] { [.home] }

    func use(at address: Address, _ digest: inout UseDigest) {
        let publication = digest.publication
        digest.add(notes: publication.notes.indices.prefix(HomePage.noteLimit))
        digest.add(questions: publication.questions.indices)
        digest.addTags()
        digest.addEvents()
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .home else { return nil }
        let publication = context.publication
        let open = publication.questions.indices.filter(publication.isOpen)
        let model = Model(
            prose: publication.home == nil ? nil : context.prose,
            next: publication.events.first { !$0.isPast && $0.event.status != .cancelled }.map(context.card),
            last: publication.events.last { $0.isPast }.map(context.card),
            notes: context.noteCards(publication.notes.indices.prefix(HomePage.noteLimit)),
            questions: context.questionCards(open.prefix(5)),
            stories: context.storyCards(publication.stories.prefix(3)),
            topics: context.topicLinks(atMost: HomePage.topicLimit),
            hasMoreTopics: publication.tags.count > HomePage.topicLimit,
            context: context
        )
        let head = PageHead(title: publication.site.title, description: publication.home?.prose.gist)
        return PageContent(head, model)
    }
}
