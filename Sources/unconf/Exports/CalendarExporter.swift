import Formats
import Publishing
import Registration
import Unconference
import Website

/// The sessions as a calendar.
enum CalendarExporter: Exporter {
    static let name = "ics"
    static let summary = "the event and its sessions as a calendar"
    static let isPrivate = false

    static func text(of gathering: Gathering, at desk: Desk) throws -> String {
        let programme = gathering.programme()
        let site = desk.folder.site.baseURL
        return ICalendar.text(
            name: gathering.event.title,
            url: site,
            zone: gathering.event.zone,
            entries: programme.calendarEntries(url: {
                PublicAddress.session($0, of: gathering.event, on: site)
            }),
            stamp: try Desk.now()
        )
    }
}
