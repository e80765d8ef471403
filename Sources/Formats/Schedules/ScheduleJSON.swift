public import Unconference

/// Writes the board as `schedule.json`, as conference apps read it (the schema of c3voc), without persons.
public enum ScheduleJSON {
    /// The text of `schedule.json`.
    ///
    /// - Parameters:
    ///   - programme: the event with the public record of its board.
    ///   - version: what tells this file from an earlier one, such as a day or a count.
    ///   - siteURL: the address of the site, with a `/` at the end, if it has one.
    ///   - url: the page of a session.
    public static func text(
        _ programme: Programme,
        version: String,
        siteURL: String? = nil,
        url: (PublicTopic) -> String? = { _ in nil }
    ) -> String {
        let schedule = Schedule(programme, url: url)
        let event = programme.event
        let site = siteURL.flatMap { WebAddress.isSafe($0) ? WebAddress.encoded($0) : nil }
        let conference = JSONText.object([
            ("acronym", .text(schedule.acronym)),
            ("title", .text(event.title)),
            ("start", .text(event.starts.local.date.description)),
            ("end", .text(event.ends.local.date.description)),
            ("daysCount", .number(schedule.days.count)),
            ("timeslot_duration", .text("00:05")),
            ("time_zone_name", isKnownForm(event.zone.identifier) ? .text(event.zone.identifier) : .nothing),
            (
                "tracks",
                .list(schedule.tracks.map { .object([("name", .text($0.name)), ("slug", .text($0.slug))]) })
            ),
            ("days", .list(schedule.days.map { day($0, language: event.language) })),
        ])
        return JSONText.object([
            ("$schema", .text("https://c3voc.de/schedule/schema.json")),
            ("generator", .object([("name", .text("unconf"))])),
            (
                "schedule",
                .object([("version", .text(version)), ("base_url", .text(site)), ("conference", conference)])
            ),
        ])
        .lines + "\n"
    }

    private static func day(_ day: Schedule.Day, language: String) -> JSONText {
        .object([
            ("index", .number(day.index)),
            ("date", .text(day.date.description)),
            ("day_start", .text(day.starts.rfc3339)),
            ("day_end", .text(day.ends.rfc3339)),
            (
                "rooms",
                .object(
                    day.rooms.map { room in
                        (room.name, .list(room.items.map { item($0, language: language) }))
                    }
                )
            ),
        ])
    }

    private static func item(_ item: Schedule.Item, language: String) -> JSONText {
        .object([
            ("id", .number(item.id)),
            ("guid", .text(item.guid)),
            ("date", .text(item.starts.rfc3339)),
            ("start", .text(item.starts.local.time.description)),
            ("duration", .text(item.duration)),
            ("room", .text(item.room)),
            ("slug", .text(item.slug)),
            // The schema wants an address even where there is no page.
            ("url", .text(item.url ?? "urn:uuid:\(item.guid)")),
            ("title", .text(item.title)),
            ("subtitle", .text("")),
            ("track", .text(item.track)),
            ("type", .text(item.type)),
            ("language", .text(language)),
            ("abstract", .text(item.abstract)),
            ("description", .text("")),
            ("do_not_record", .flag(true)),
            ("persons", .list([])),
            ("links", .list([])),
        ])
    }

    /// Whether the schema knows the zone's name: `Europe/London`, and not `Etc/GMT+1`.
    private static func isKnownForm(_ zone: String) -> Bool {
        zone == "UTC"
            || zone.split(separator: "/").count >= 2
                && zone.split(separator: "/").prefix(2)
                    .allSatisfy { $0.first?.isUppercase == true && $0.dropFirst().first?.isLowercase == true }
    }
}
