import Markup
import Unconference

extension Selection {
    /// Every page that can be found, in the order that decides between equals: what was written first, then what it is about.
    ///
    /// Only what is shown is in a selection; names of hosts and authors, and the page of people, are left out altogether.
    func searchDocuments() -> [SearchDocument] {
        notes.map(document)
            + stories.map { document(.story, $0, at: .story($0.head.slug)) }
            + cases.map { document(.caseStudy, $0, at: .caseStudy($0.head.slug)) }
            + questions.map(document)
            + events.reversed().map(document)
            + events.reversed().flatMap(sessions)
            + tags.map(document)
            + pages.map(document)
    }

    /// The words of something with a text; whoever has them from an earlier build hands them in here.
    private func words(_ title: String, _ tags: [String], _ gist: String?, _ prose: Prose) -> SearchWords {
        SearchWords(title: title, tags: tags, gist: gist, html: prose.searchableHTML)
    }

    private func title(of event: Slug?) -> String? {
        event.flatMap { eventPositions[$0] }.map { events[$0].event.title }
    }

    private func document(_ note: PublishedNote) -> SearchDocument {
        SearchDocument(
            kind: .note,
            title: note.title,
            address: note.address,
            event: title(of: note.note.event),
            day: note.date,
            gist: note.prose.gist,
            words: words(note.title, note.note.tags, note.prose.gist, note.prose)
        )
    }

    private func document(
        _ kind: SearchDocument.Kind,
        _ story: Written<Story>,
        at address: Address
    ) -> SearchDocument {
        SearchDocument(
            kind: kind,
            title: story.head.title,
            address: address,
            event: title(of: story.head.event),
            day: story.head.date,
            gist: story.prose.gist,
            words: words(story.head.title, story.head.tags, story.prose.gist, story.prose)
        )
    }

    private func document(_ question: Written<Question>) -> SearchDocument {
        SearchDocument(
            kind: .question,
            title: question.head.title,
            address: .question(question.head.slug),
            event: title(of: question.head.event),
            day: question.head.asked,
            gist: question.prose.gist,
            words: words(question.head.title, question.head.tags, question.prose.gist, question.prose)
        )
    }

    private func document(_ event: PublishedEvent) -> SearchDocument {
        let gist = event.event.tagline ?? event.prose.gist
        return SearchDocument(
            kind: .event,
            title: event.event.title,
            address: .event(event.event.slug),
            day: event.event.starts.local.date,
            gist: gist,
            words: words(event.event.title, event.event.themes, gist, event.prose)
        )
    }

    private func sessions(_ event: PublishedEvent) -> [SearchDocument] {
        event.topics.map { topic in
            SearchDocument(
                kind: .session,
                title: topic.title,
                address: .session(event: event.event.slug, topic: topic.slug),
                event: event.event.title,
                day: event.event.starts.local.date,
                gist: topic.detail,
                words: SearchWords(title: topic.title, tags: topic.tags, gist: topic.detail, html: [])
            )
        }
    }

    private func document(_ tag: TagEntry) -> SearchDocument {
        SearchDocument(
            kind: .topic,
            title: tag.name,
            address: .topic(tag.slug),
            gist: nil,
            words: SearchWords(title: tag.name, tags: [], gist: nil, html: [])
        )
    }

    private func document(_ names: [Slug], _ page: Written<Page>) -> SearchDocument {
        SearchDocument(
            kind: .page,
            title: page.head.title,
            address: .page(names),
            gist: page.prose.gist,
            words: words(page.head.title, [], page.prose.gist, page.prose)
        )
    }
}

extension Prose {
    /// The text as HTML, with nothing of the page around it.
    fileprivate var searchableHTML: [UInt8] {
        let document = try? Document(Array(source.utf8), file: "", hasFrontMatter: false)
        return document?.render(.fragment).html ?? []
    }
}
