import Registration
import Unconference

/// An event to test with, and things that happen at it.
enum Example {
    static let now = Instant(secondsSince1970: 1_800_000_000)
    static let sam = Actor.organiser("sam")

    /// An event with three rooms, four slots, and everything that actions ask for.
    static func event(_ slug: String = "second-cup-2") -> Event {
        func moment(_ hours: Int64) -> Moment {
            Zone.utc.moment(at: Instant(secondsSince1970: 1_805_000_000 + hours * 3600))
        }
        var event = Event(
            slug: Slug(from: slug, fallback: "event"),
            title: "Second Cup 2",
            starts: moment(0),
            ends: moment(9),
            zone: .utc,
            attribution: .consent
        )
        event.themes = ["launch", "search and find", "governance"]
        event.rooms = [
            Room(id: named("press"), name: "Press", capacity: 40, features: ["projector"]),
            Room(id: named("ink"), name: "Ink", capacity: 20),
            Room(id: named("landing"), name: "Landing", capacity: 10),
        ]
        event.slots = (1...4).map {
            Slot(id: named("s\($0)"), starts: moment(Int64($0)), ends: moment(Int64($0) + 1))
        }
        event.tickets = [Ticket(id: named("practitioner"), name: "Practitioner", price: 10)]
        return event
    }

    /// A slug made of a text that is one.
    static func named(_ text: String) -> Slug { Slug(from: text, fallback: "x") }

    /// A form with a name.
    static func form(_ name: String) -> ParticipantForm {
        var form = ParticipantForm()
        form.name = name
        return form
    }
}
