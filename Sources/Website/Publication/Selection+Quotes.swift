import Markup
import Unconference

extension Selection {
    /// Puts titles, and the first paragraphs of texts, which stand in lists, into the quotes of their languages.
    ///
    /// Most paragraphs have none, or are in English: these stay as they are.
    mutating func putQuotes(of theme: Theme) {
        let language = library.site.language
        func set(_ title: String, _ own: String?) -> String {
            guard QuoteMarks.changes(title) else { return title }
            return (theme.strings(for: own ?? language).quotes ?? .english).setting(title)
        }
        setTitles(set)
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
            events[index] = event.changing(prose: event.prose.quoting(with: quotes))
        }
        for (index, note) in notes.enumerated() {
            // A title that is a heading of the text has the quotes of the text.
            let hasHeading = note.note.title == nil && note.title.utf8.contains(0xE2)
            guard hasHeading || note.prose.opening?.hasStraightQuotes == true else { continue }
            let event = eventPositions[note.note.event].map { events[$0].event.language }
            let language = note.note.language ?? event ?? library.site.language
            guard let quotes = theme.strings(for: language).quotes else { continue }
            let changesTitle = hasHeading && !note.prose.hasTypedQuotes
            notes[index] = note.changing(
                note.written.quoting(with: quotes),
                title: changesTitle ? quotes.replacingEnglish(in: note.title) : nil
            )
        }
    }
}
