import Unconference

extension Publication {
    /// The words of a page that can be found, for its place in the index; nil for any other page.
    ///
    /// - Parameters:
    ///   - address: the page.
    ///   - html: its own text as it was rendered.
    func searchWords(of address: Address, html: [UInt8]) -> SearchWords? {
        guard let text = text(at: address), let title = text.heading else { return nil }
        return SearchWords(title: title, tags: text.tags, gist: text.summary, html: html)
    }

    private func title(of slug: Slug?) -> String? { slug.flatMap { events[named: $0] }?.event.title }
}

extension Publication {
    /// Every page that can be found, in the order that decides between equals: what was written first, then what it is about.
    ///
    /// Only what is shown is in a publication; names of hosts and authors, and the page of people, are left out altogether.
    ///
    /// - Parameter words: the words of a page with a text of its own, by its file.
    func searchDocuments(_ words: (_ path: String) -> SearchWords?) -> [SearchDocument] {
        notes.indices.map { note in
            var document = searchDocument(ofNote: note)
            document.words = words(document.address.file) ?? .none
            return document
        } + searchDocumentsBesideNotes(words)
    }

    /// A note as it can be found, without its words.
    func searchDocument(ofNote position: Int) -> SearchDocument {
        let note = notes[position]
        return SearchDocument(
            kind: .note,
            title: note.title,
            address: note.address,
            event: title(of: note.note.event),
            day: note.date,
            gist: note.prose.gist,
            words: .none
        )
    }

    /// All else that can be found, which comes after the notes.
    ///
    /// - Parameters:
    ///   - hasWords: whether words are wanted at all.
    ///   - words: the words of a page with a text of its own, by its file.
    func searchDocumentsBesideNotes(
        hasWords: Bool = true,
        _ words: (_ path: String) -> SearchWords?
    ) -> [SearchDocument] {
        func own(_ address: Address) -> SearchWords { hasWords ? words(address.file) ?? .none : .none }
        func keys(_ title: String, _ tags: [String] = [], _ gist: String? = nil) -> SearchWords {
            hasWords ? SearchWords(title: title, tags: tags, gist: gist, html: []) : .none
        }
        var documents: [SearchDocument] = []
        documents += stories.map { document(.story, $0, at: .story($0.head.slug), own) }
        documents += cases.map { document(.caseStudy, $0, at: .caseStudy($0.head.slug), own) }
        documents += questions.map { question in
            SearchDocument(
                kind: .question,
                title: question.head.title,
                address: .question(question.head.slug),
                event: title(of: question.head.event),
                day: question.head.asked,
                gist: question.prose.gist,
                words: own(.question(question.head.slug))
            )
        }
        documents += events.reversed().map { event in
            SearchDocument(
                kind: .event,
                title: event.event.title,
                address: .event(event.event.slug),
                day: event.event.starts.local.date,
                gist: event.summary,
                words: own(.event(event.event.slug))
            )
        }
        documents += events.reversed().flatMap { sessions($0, keys) }
        documents += tags.map { tag in
            SearchDocument(
                kind: .topic,
                title: tag.name,
                address: .topic(tag.slug),
                gist: nil,
                words: keys(tag.name)
            )
        }
        documents += ambassadors.map { written in
            SearchDocument(
                kind: .page,
                title: written.head.name,
                address: .ambassador(written.head.slug),
                gist: written.head.objective ?? written.prose.gist,
                words: own(.ambassador(written.head.slug))
            )
        }
        return documents
            + pages.map { names, page in
                SearchDocument(
                    kind: .page,
                    title: page.head.title,
                    address: .page(names),
                    gist: page.prose.gist,
                    words: own(.page(names))
                )
            }
    }

    private func document(
        _ kind: SearchDocument.Kind,
        _ story: Written<Story>,
        at address: Address,
        _ own: (Address) -> SearchWords
    ) -> SearchDocument {
        SearchDocument(
            kind: kind,
            title: story.head.title,
            address: address,
            event: title(of: story.head.event),
            day: story.head.date,
            gist: story.prose.gist,
            words: own(address)
        )
    }

    private func sessions(
        _ event: PublishedEvent,
        _ keys: (String, [String], String?) -> SearchWords
    ) -> [SearchDocument] {
        event.topics.map { topic in
            SearchDocument(
                kind: .session,
                title: topic.title,
                address: .session(event: event.event.slug, topic: topic.slug),
                event: event.event.title,
                day: event.event.starts.local.date,
                gist: topic.detail,
                words: keys(topic.title, topic.tags, topic.detail)
            )
        }
    }
}
