import Unconference

/// A text with a page of its own, as everything sees it that deals with all pages alike.
struct PageText {
    /// The text.
    let prose: Prose
    /// What stands above it on its page; nil where nothing does that is seen.
    var heading: String?
    /// The language that its file names.
    var language: String?
    /// What it is about.
    var tags: [String] = []
    /// What it is in a sentence or two.
    var summary: String?
    /// When it was last changed, where it says so.
    var changed: LocalDate?
    /// Whether its writer isn't done with it.
    var isDraft = false
}

extension Publication {
    /// The text of the page at an address; nil where the page has none of its own.
    func text(at address: Address) -> PageText? {
        switch address {
        case .home: home.map { PageText(prose: $0.prose) }
        case .event(let slug): events[named: slug].map { text(of: $0) }
        case .note(let event, let note):
            notes[named: NoteKey(event: event, note: note)].map { text(of: $0) }
        case .story(let slug): stories[named: slug].map { text(of: $0) }
        case .caseStudy(let slug): cases[named: slug].map { text(of: $0) }
        case .question(let slug): questions[named: slug].map { text(of: $0) }
        case .ambassador(let slug): ambassadors[named: slug].map { text(of: $0) }
        case .page(let names): pages[named: names].map { text(of: $0.page) }
        // Lists, and files that are no pages; none is left out here, so that the compiler asks about a new address.
        case .events, .board, .session, .topics, .topic, .stories, .cases, .questions, .people, .ambassadors,
            .search,
            .feeds, .notFound, .feed, .jsonFeed, .calendar, .poster, .posterPNG, .sitemap, .robots, .alias,
            .headers,
            .asset, .media:
            nil
        }
    }

    private func text(of event: PublishedEvent) -> PageText {
        PageText(
            prose: event.prose,
            heading: event.event.title,
            language: event.event.language,
            tags: event.event.themes,
            summary: event.summary
        )
    }

    private func text(of note: PublishedNote) -> PageText {
        PageText(
            prose: note.prose,
            heading: note.title,
            language: note.note.language,
            tags: note.note.tags,
            summary: note.prose.gist,
            changed: note.updated,
            isDraft: note.note.status == .draft
        )
    }

    private func text(of story: Written<Story>) -> PageText {
        PageText(
            prose: story.prose,
            heading: story.head.title,
            language: story.head.language,
            tags: story.head.tags,
            summary: story.prose.gist,
            changed: story.head.date,
            isDraft: story.head.status == .draft
        )
    }

    private func text(of question: Written<Question>) -> PageText {
        PageText(
            prose: question.prose,
            heading: question.head.title,
            language: question.head.language,
            tags: question.head.tags,
            summary: question.prose.gist
        )
    }

    private func text(of ambassador: Written<Ambassador>) -> PageText {
        PageText(
            prose: ambassador.prose,
            heading: ambassador.head.name,
            language: ambassador.head.language,
            tags: ambassador.head.tags,
            summary: ambassador.head.objective
        )
    }

    private func text(of page: Written<Page>) -> PageText {
        PageText(
            prose: page.prose,
            heading: page.head.title,
            language: page.head.language,
            summary: page.prose.gist
        )
    }
}
