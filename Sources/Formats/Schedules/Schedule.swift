import Unconference

/// A programme as schedule files part it: days, in them rooms, in them what happens there.
struct Schedule {
    /// Something that happens in a room.
    struct Item {
        var id: Int
        var guid: String
        var slug: String
        var title: String
        var abstract: String
        var track: String
        var type: String
        var starts: Moment
        var duration: String
        var room: String
        var url: String?
    }

    /// One day, from its first to its last minute.
    struct Day {
        var index: Int
        var date: LocalDate
        var starts: Moment
        var ends: Moment
        var rooms: [(name: String, items: [Item])]
    }

    /// A theme of the event.
    struct Track {
        var name: String
        var slug: String?
    }

    let event: Event
    let acronym: String
    let days: [Day]
    let tracks: [Track]

    init(_ programme: Programme, url: (PublicTopic) -> String?) {
        event = programme.event
        acronym = UniqueName.short(programme.event.slug.text)
        let items = Schedule.items(of: programme, acronym: acronym, url: url)
        let rooms = programme.event.rooms.map(\.name)
        let first = programme.event.starts.local.date
        let count = min(max(programme.event.ends.local.date.daysSince1970 - first.daysSince1970, 0), 31)
        days = (0...count).map { offset in
            let date = first.adding(days: offset)
            let today = items.filter { $0.starts.local.date == date }
            return Day(
                index: offset + 1,
                date: date,
                starts: offset == 0 ? programme.event.starts : Schedule.edge(of: date, .midnight, programme),
                ends: offset == count ? programme.event.ends : Schedule.edge(of: date, .endOfDay, programme),
                rooms: Schedule.distinct(rooms).map { name in (name, today.filter { $0.room == name }) }
            )
        }
        tracks = Schedule.distinct(items.map(\.track)).filter { !$0.isEmpty }
            .map { name in
                let slug = UniqueName.short(name).replacing("_", with: "-")
                return Track(name: name, slug: slug.first?.isLetter == true ? slug : nil)
            }
    }

    private static func items(
        of programme: Programme,
        acronym: String,
        url: (PublicTopic) -> String?
    ) -> [Item] {
        let event = programme.event
        return programme.sessions.compactMap { topic in
            guard let cell = topic.cell, let slot = event.slot(cell.slot), let room = event.room(cell.room),
                topic.number > 0
            else { return nil }
            let starts = event.zone.moment(
                at: slot.starts.instant.adding(seconds: Int64(topic.delay) * 60)
            )
            let minutes = Int(
                (slot.ends.instant.secondsSince1970 - starts.instant.secondsSince1970) / 60
            )
            return Item(
                id: topic.number,
                guid: UniqueName.uuid(topic.uid),
                slug: "\(acronym)-\(topic.number)-\(UniqueName.short(topic.slug.text))",
                title: topic.title,
                abstract: topic.detail,
                track: topic.tags.first { event.themes.contains($0) } ?? topic.tags.first ?? "",
                type: topic.format.rawValue,
                starts: topic.delay == 0 ? slot.starts : starts,
                duration: "\(min(minutes / 60, 99).padded(to: 2)):\((minutes % 60).padded(to: 2))",
                room: room.name,
                url: url(topic).flatMap { WebAddress.isSafe($0) ? WebAddress.encoded($0) : nil }
            )
        }
    }

    private static func edge(of date: LocalDate, _ time: LocalTime, _ programme: Programme) -> Moment {
        WallClock(zone: programme.event.zone, report: Report(file: "")).edge(LocalDateTime(date, time))
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
