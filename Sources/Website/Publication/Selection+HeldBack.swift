import Unconference

extension Selection {
    /// The addresses of texts that are not shown: drafts, what waits for its day, and what has had it.
    var heldBack: Set<String> {
        var addresses = library.pages.filter { !settings.shows($0.page.head.status, $0.page.head.showing) }
            .map { Address.page($0.names) }
        addresses += missing(from: stories, among: library.stories).map { .story($0.head.slug) }
        addresses += missing(from: cases, among: library.cases).map { .caseStudy($0.head.slug) }
        addresses += missing(from: questions, among: library.questions).map { .question($0.head.slug) }
        addresses += missing(from: ambassadors, among: library.ambassadors).map { .ambassador($0.head.slug) }
        addresses += library.events.lazy.map(\.head.slug).filter { events.position(of: $0) == nil }
            .map { .event($0) }
        if notes.count < library.notes.count {
            addresses += library.notes.lazy.map { NoteKey(event: $0.head.event, note: $0.head.slug) }
                .filter { notes.position(of: $0) == nil }.map { .note(event: $0.event, note: $0.note) }
        }
        return Set(addresses.map(\.path))
    }

    private func missing<Head>(
        from shown: Shelf<Slug, Written<Head>>,
        among all: [Written<Head>]
    ) -> [Written<Head>] {
        let files = Set(shown.map(\.file))
        return all.filter { !files.contains($0.file) }
    }
}
