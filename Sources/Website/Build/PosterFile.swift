import Unconference

/// The picture of an event that is shown where somebody passes its address on: its title, its day and place, what it is for.
struct PosterFile: FileKind {
    func addresses(in selection: Selection) -> [Address] { selection.events.map { .poster($0.event.slug) } }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .poster(let slug) = address, let published = publication.events[named: slug] else {
            return nil
        }
        let poster = EventPoster(published.event, site: publication.site, theme: publication.theme)
        return Array(poster.svg.utf8)
    }
}

extension EventPoster {
    /// The picture of an event.
    init(_ event: Event, site: Site, theme: Theme) {
        self.init(
            site: site.title,
            title: event.title,
            when: theme.strings(for: event.language).days(event.starts.local.date, event.ends.local.date),
            place: event.venue?.name,
            line: event.tagline ?? event.purpose?.need,
            isRightToLeft: PageContext.isRightToLeft(event.language)
        )
    }
}
