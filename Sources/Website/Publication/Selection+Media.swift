import Unconference

extension Selection {
    /// The pictures and documents that something which is shown refers to.
    ///
    /// A picture beside a draft, or one that nothing mentions any more, stays where it is.
    func shownMedia() -> [String: Media] {
        guard !library.media.isEmpty else { return [:] }
        var wanted: Set<String> = []
        for prose in shownProse { wanted.formUnion(prose.mentions) }
        for event in events {
            for logo in event.event.sponsors.compactMap(\.logo) {
                wanted.insert(SitePath.resolved(logo, from: "events/\(event.event.slug)/"))
            }
        }
        return library.media.filter { wanted.contains($0.key) }
    }

    private var shownProse: [Prose] {
        (library.home.map { [$0.prose] } ?? []) + pages.map(\.page.prose) + events.map(\.prose)
            + notes.map(\.prose) + stories.map(\.prose) + cases.map(\.prose) + questions.map(\.prose)
            + ambassadors.map(\.prose)
    }
}
