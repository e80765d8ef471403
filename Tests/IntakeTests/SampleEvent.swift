import Registration
import Testing
import Unconference

/// An event to import into, and shorthand for doing it.
enum SampleEvent {
    static func event(
        capacity: Int? = 60,
        mode: RegistrationWindow.Mode = .imported,
        tickets: [Ticket]? = nil
    ) throws -> Event {
        let zone = Zone.utc
        func moment(_ text: String) throws -> Moment {
            let local = try #require(LocalDateTime(text))
            return zone.moment(at: Instant(secondsSince1970: Int64(local.wallMinutes) * 60))
        }
        var event = Event(
            slug: Slug(from: "second-cup", fallback: "x"),
            title: "Second Cup",
            starts: try moment("2027-03-19T09:00"),
            ends: try moment("2027-03-19T17:00"),
            zone: zone,
            attribution: .consent
        )
        event.capacity = capacity
        event.registration.mode = mode
        event.themes = [
            "governance", "pilots", "ambassadors", "community-management", "measuring", "leadership",
        ]
        event.roles = ["community lead", "internal comms", "IT"]
        event.tickets =
            tickets ?? [
                Ticket(
                    id: Slug(from: "practitioner", fallback: "x"),
                    name: "Practitioner",
                    audience: .practitioner,
                    places: 44
                ),
                Ticket(
                    id: Slug(from: "consultant", fallback: "x"),
                    name: "Consultant",
                    audience: .consultant,
                    places: 6
                ),
                Ticket(
                    id: Slug(from: "vendor", fallback: "x"),
                    name: "Vendor (listens)",
                    audience: .vendor,
                    places: 4
                ),
            ]
        return event
    }

    static let organiser = Actor.organiser("sam")
    static let now = Instant(secondsSince1970: 1_800_000_000)

    static func gathering(_ event: Event) -> Gathering { Gathering(event: event, uid: "uid") }

    static func draft(of gathering: Gathering) -> Draft {
        Draft(of: gathering, by: organiser, at: now, randomName: { "name" })
    }
}
