import Markup
import Unconference

extension Selection {
    /// Sets titles, and the first paragraphs of texts, which stand in lists, as their languages do.
    ///
    /// Most paragraphs have nothing to set, or are in English: these stay as they are.
    mutating func setPunctuation(of theme: Theme) {
        let language = library.site.language
        func set(_ title: String, _ own: String?) -> String {
            guard Punctuation.changes(title) else { return title }
            return (theme.strings(for: own ?? language).punctuation ?? .english).setting(title)
        }
        setWords(set)
        func punctuation(_ own: String?) -> Punctuation? { theme.strings(for: own ?? language).punctuation }
        func set<Head>(_ texts: inout Shelf<Slug, Written<Head>>, _ language: (Head) -> String?) {
            for (index, text) in texts.enumerated() {
                guard let punctuation = punctuation(language(text.head)) else { continue }
                texts[index] = text.setting(by: punctuation)
            }
        }
        set(&stories) { $0.language }
        set(&cases) { $0.language }
        set(&questions) { $0.language }
        set(&ambassadors) { $0.language }
        for (index, page) in pages.enumerated() {
            guard let punctuation = punctuation(page.page.head.language) else { continue }
            pages[index].page = page.page.setting(by: punctuation)
        }
        for (index, event) in events.enumerated() {
            guard let punctuation = punctuation(event.event.language) else { continue }
            events[index] = event.changing(prose: event.prose.setting(by: punctuation))
        }
        // Where neither the site nor an event has punctuation of its own, only a note in another language has.
        let isPlain = ([language] + events.map(\.event.language)).allSatisfy { punctuation($0) == nil }
        for (index, note) in notes.enumerated() where !isPlain || note.written.head.language != nil {
            let head = note.written.head
            let event = events[named: head.event].map(\.event.language)
            guard let punctuation = punctuation(head.language ?? event ?? nil) else { continue }
            // A title that is a heading of the text is set as the text is.
            let isHeading = head.title == nil && Punctuation.changes(note.title)
            let hasQuotes = note.title.utf8.contains(0xE2)
            let title =
                isHeading
                ? punctuation.resetting(note.title, replacesQuotes: hasQuotes && !note.prose.hasTypedQuotes)
                : nil
            notes[index] = note.changing(note.written.setting(by: punctuation), title: title)
        }
    }
}
