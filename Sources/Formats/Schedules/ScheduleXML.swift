public import Unconference

/// Writes the board as `schedule.xml`, as conference apps read it (the schema of c3voc).
///
/// Persons are left out: the format wants a name for each that can be computed from a guessed e-mail address.
public enum ScheduleXML {
    /// The text of `schedule.xml`.
    ///
    /// - Parameters:
    ///   - programme: the event with the public record of its board.
    ///   - version: what tells this file from an earlier one, such as a day or a count.
    ///   - siteURL: the address of the site, with a `/` at the end, if it has one.
    ///   - fileURL: the address of this file.
    ///   - url: the page of a session.
    public static func text(
        _ programme: Programme,
        version: String,
        siteURL: String? = nil,
        fileURL: String? = nil,
        url: (PublicTopic) -> String? = { _ in nil }
    ) -> String {
        let schedule = Schedule(programme, url: url)
        let event = programme.event
        var xml = XMLText()
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        xml.open("schedule")
        xml.line("<generator name=\"unconf\"/>")
        xml.address("url", fileURL)
        xml.element("version", version)
        xml.open("conference")
        xml.element("acronym", schedule.acronym)
        xml.element("title", event.title)
        xml.element("start", event.starts.local.date.description)
        xml.element("end", event.ends.local.date.description)
        xml.element("days", String(schedule.days.count))
        xml.element("timeslot_duration", "00:05")
        xml.address("base_url", siteURL)
        xml.element("time_zone_name", event.zone.identifier)
        for track in schedule.tracks {
            xml.empty("track", [("name", track.name), ("slug", track.slug)])
        }
        xml.close("conference")
        for day in schedule.days { add(day, language: event.language, to: &xml) }
        xml.close("schedule")
        return xml.text
    }

    private static func add(_ day: Schedule.Day, language: String, to xml: inout XMLText) {
        xml.open(
            "day",
            [
                ("index", String(day.index)), ("date", day.date.description), ("start", day.starts.rfc3339),
                ("end", day.ends.rfc3339),
            ]
        )
        for room in day.rooms {
            xml.open("room", [("name", room.name)])
            for item in room.items { add(item, language: language, to: &xml) }
            xml.close("room")
        }
        xml.close("day")
    }

    private static func add(_ item: Schedule.Item, language: String, to xml: inout XMLText) {
        xml.open("event", [("id", String(item.id)), ("guid", item.guid)])
        xml.element("date", item.starts.rfc3339)
        xml.element("start", item.starts.local.time.description)
        xml.element("duration", item.duration)
        xml.element("room", item.room)
        xml.element("slug", item.slug)
        xml.address("url", item.url)
        xml.element("title", item.title)
        xml.element("subtitle", "")
        xml.element("track", item.track)
        xml.element("type", item.type)
        xml.element("language", language)
        xml.element("abstract", item.abstract)
        xml.element("description", "")
        xml.line("<recording><license/><optout>true</optout></recording>")
        xml.line("<links/>")
        xml.line("<attachments/>")
        xml.close("event")
    }
}
