import Markup
import Unconference

extension Selection {
    /// Puts the first paragraphs of texts, which stand in lists, into the quotes of their languages.
    ///
    /// Most have none, or are in English: these stay as they are.
    mutating func putQuotes(of theme: Theme) {
        func marks(_ prose: Prose, _ language: String?) -> QuoteMarks? {
            guard prose.opening?.hasStraightQuotes == true else { return nil }
            return theme.strings(for: language ?? library.site.language).quotes
        }
        func put<Head>(_ texts: inout [Written<Head>], _ language: (Head) -> String?) {
            for (index, text) in texts.enumerated() {
                guard let quotes = marks(text.prose, language(text.head)) else { continue }
                texts[index] = text.quoting(with: quotes)
            }
        }
        put(&stories) { $0.language }
        put(&cases) { $0.language }
        put(&questions) { $0.language }
        put(&ambassadors) { $0.language }
        for (index, page) in pages.enumerated() {
            guard let quotes = marks(page.page.prose, page.page.head.language) else { continue }
            pages[index].page = page.page.quoting(with: quotes)
        }
        for (index, event) in events.enumerated() {
            guard let quotes = marks(event.prose, event.event.language) else { continue }
            events[index] = event.quoting(with: quotes)
        }
        for (index, note) in notes.enumerated() where note.prose.opening?.hasStraightQuotes == true {
            let event = eventPositions[note.note.event].map { events[$0].event.language }
            guard let quotes = marks(note.prose, note.note.language ?? event) else { continue }
            notes[index] = note.quoting(with: quotes)
        }
    }
}

extension PublishedEvent {
    fileprivate func quoting(with quotes: QuoteMarks) -> PublishedEvent {
        PublishedEvent(
            programme: programme,
            prose: prose.quoting(with: quotes),
            isPast: isPast,
            topics: topics,
            notes: notes,
            noteOfTopic: noteOfTopic,
            questions: questions,
            stories: stories,
            cases: cases
        )
    }
}

extension PublishedNote {
    fileprivate func quoting(with quotes: QuoteMarks) -> PublishedNote {
        PublishedNote(
            note: note,
            prose: prose.quoting(with: quotes),
            title: title,
            date: date,
            updated: updated,
            attribution: attribution,
            topic: topic,
            buildsOn: buildsOn
        )
    }
}
