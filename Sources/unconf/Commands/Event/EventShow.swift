import ArgumentParser
import Registration
import Unconference

/// Shows one event.
struct EventShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an event: when, where, how many, how far, and what is deleted when.",
        discussion: """
            Examples:
              unconf event show
              unconf event show --retention
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Show when which private data is deleted.")
    var retention = false

    private struct Deletion: Encodable {
        var what: String
        var on: LocalDate
    }

    private struct Summary: Encodable {
        var event: Slug
        var title: String
        var starts: Instant
        var ends: Instant
        var timezone: String
        var phase: String
        var attribution: String
        var capacity: Int?
        var held: Int
        var waiting: Int
        var here: Int
        var topics: Int
        var placed: Int
        var rooms: [Room]
        var slots: [String]
        var deletions: [Deletion]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let event = gathering.event
        let seats = Seats(of: gathering)
        let deletions = try Retention(of: desk.folder, at: Desk.now()).timetable(of: event).deletions.map {
            Deletion(what: $0.data.words, on: $0.on)
        }
        let summary = Summary(
            event: event.slug,
            title: event.title,
            starts: event.starts.instant,
            ends: event.ends.instant,
            timezone: event.zone.identifier,
            phase: gathering.phase.rawValue,
            attribution: event.attribution.rawValue,
            capacity: event.capacity,
            held: seats.held,
            waiting: seats.line.count,
            here: gathering.participants.unordered.count { $0.checkedIn != nil },
            topics: gathering.openTopics.count,
            placed: gathering.placements.count,
            rooms: event.rooms,
            slots: event.slots.map(\.id.text),
            deletions: deletions
        )
        let timetable = deletions.map { "  \($0.on)  \($0.what)" }.joined(separator: "\n")
        guard !retention else { return Answer("What is deleted, and when:\n" + timetable, json: summary) }
        let places =
            event.capacity.map { "\(seats.held) of \($0) places held" } ?? "\(seats.held) places held"
        let text = """
            \(event.title)\(event.tagline.map { " — \($0)" } ?? "")
              When      \(event.starts.local.date) \(event.starts.local.time) to \(end(event)), \(event.zone.identifier)
              Where     \(event.venue?.name ?? "not said yet")
              Phase     \(gathering.phase.rawValue), rule \(event.attribution.rawValue)
              People    \(places), \(seats.line.count) waiting, \(summary.here) here
              Topics    \(summary.topics) open, \(summary.placed) on the board
              Rooms     \(event.rooms.map { "\($0.id) (\($0.capacity))" }.joined(separator: ", "))
              Slots     \(event.slots.map { "\($0.id) \($0.times)" }.joined(separator: ", "))
            \(next(gathering))
            """
        return Answer(text, json: summary, findings: desk.findings)
    }

    private func end(_ event: Event) -> String {
        event.ends.local.date == event.starts.local.date
            ? "\(event.ends.local.time)" : "\(event.ends.local.date) \(event.ends.local.time)"
    }

    /// The one thing to do next.
    private func next(_ gathering: Gathering) -> String {
        switch gathering.phase {
        case .announced where gathering.participants.count == 0:
            "Next: `unconf import FILE`, or `unconf participant add NAME`."
        case .announced: "Next: `unconf event phase pitching` lets people pitch."
        case .pitching: "Next: `unconf event phase voting` when the pitches are in."
        case .voting: "Next: `unconf event phase planning`, then `unconf board plan`."
        case .planning: "Next: `unconf board plan`, then `unconf event phase live` on the day."
        case .live: "Next: `unconf participant check-in`, and `unconf note new --all` for the write-ups."
        case .closing, .wrapUp: "Next: `unconf check`, then `unconf build`."
        case .retired: "It is over, and what was private is gone."
        }
    }
}
