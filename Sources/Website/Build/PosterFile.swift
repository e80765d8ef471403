import Unconference

/// The picture of an event that is shown where somebody passes its address on: its title, its day and place, what it is for.
struct PosterFile: FileKind {
    func addresses(in selection: Selection) -> [Address] { selection.events.map { .poster($0.event.slug) } }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .poster(let slug) = address, let published = publication.event(slug) else { return nil }
        let event = published.event
        let strings = publication.theme.strings(for: event.language)
        let poster = EventPoster(
            site: publication.site.title,
            title: event.title,
            when: strings.days(event.starts.local.date, event.ends.local.date),
            place: event.venue?.name,
            line: event.tagline ?? event.purpose?.need,
            isRightToLeft: PageContext.isRightToLeft(event.language)
        )
        return Array(poster.svg.utf8)
    }
}
