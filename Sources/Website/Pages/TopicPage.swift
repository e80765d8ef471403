import Unconference

/// All that there is about one tag, across events.
struct TopicPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let entry: TagEntry
        let context: PageContext

        static let fields = Fields<Model>(
            .text("title") { $0.context.strings.feature($0.entry.name) },
            .list("topics") { $0.topics },
            .flag("hasTopics") { !$0.entry.topics.isEmpty },
            .shared("notes") { $0.context.noteCards($0.entry.notes) },
            .flag("hasNotes") { !$0.entry.notes.isEmpty },
            .list("questions") { $0.context.questionCards($0.entry.questions) },
            .flag("hasQuestions") { !$0.entry.questions.isEmpty },
            .list("stories") { model in
                model.context.storyCards(model.entry.stories.map { model.context.publication.stories[$0] })
            },
            .flag("hasStories") { !$0.entry.stories.isEmpty },
            .list("cases") { model in
                model.context.caseCards(model.entry.cases.map { model.context.publication.cases[$0] })
            },
            .flag("hasCases") { !$0.entry.cases.isEmpty },
            .text("feedHref") { $0.context.href(.feed(.topic($0.entry.slug))) },
            .text("topicsHref") { $0.context.href(.topics) }
        )

        private var topics: [TopicCard] {
            entry.topics.map { event, topic in
                let published = context.publication.events[event]
                return context.card(of: published.topics[topic], at: published)
            }
        }
    }

    let template = "topic"

    func addresses(in selection: Selection) -> [Address] { selection.tags.map { .topic($0.slug) } }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .topic(let slug) = address, let position = digest.publication.tags.position(of: slug)
        else {
            return
        }
        let entry = digest.publication.tags[position]
        digest.add(entry.name)
        digest.add(notes: entry.notes)
        digest.add(questions: entry.questions)
        for (event, _) in entry.topics { digest.add(event: digest.publication.events[event]) }
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .topic(let slug) = address, let position = context.publication.tags.position(of: slug)
        else {
            return nil
        }
        let entry = context.publication.tags[position]
        let head = PageHead(title: context.strings.feature(entry.name), section: .topics, feed: .topic(slug))
        return PageContent(head, Model(entry: entry, context: context))
    }
}
