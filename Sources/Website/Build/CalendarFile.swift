import Formats
import Unconference

/// The calendar of each event: the whole of it, its parts that are for everybody, and each session in its room.
struct CalendarFile: FileKind {
    func addresses(in selection: Selection) -> [Address] {
        selection.events.map { .calendar($0.event.slug) }
    }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .calendar(let slug) = address, let event = publication.events[named: slug] else {
            return nil
        }
        let parts = event.programme.calendarEntries(
            url: { publication.absolute(.session(event: slug, topic: $0.slug)) }
        )
        // Whoever has nothing but this entry knows the day and the place, also before the board is made.
        let entries = [event.programme.calendarEntry(url: publication.absolute(.event(slug)))] + parts
        let text = ICalendar.text(
            name: event.event.title,
            url: publication.absolute(.event(slug)),
            source: publication.absolute(address),
            zone: event.event.zone,
            entries: entries,
            // Not the clock: the same board gives the same bytes.
            stamp: event.event.starts.instant
        )
        return Array(text.utf8)
    }
}
