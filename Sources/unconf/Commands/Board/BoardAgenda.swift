import ArgumentParser
import Registration
import Unconference

/// One person's way through the board.
struct BoardAgenda: Command {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Show one person's way through the board: what they host, what they wished for, and when.",
        discussion: """
            Example:
              unconf board agenda 17
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The number, the e-mail address, or a name that only one person has.")
    var who: String

    private struct Stop: Encodable {
        var slot: Slug
        var starts: LocalTime
        var ends: LocalTime
        var topic: Int?
        var title: String
        var room: Slug?
        /// host, must, wish, or free.
        var why: String
    }

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let person = try gathering.participant(who)
        let stops = gathering.event.slots.map { stop(in: $0, for: person.id, of: gathering) }
        let missed = missed(by: person.id, in: gathering, attending: Set(stops.compactMap(\.topic)))
        let lines = stops.map { stop in
            let room = stop.room.flatMap { gathering.event.room($0)?.name }
            return "\(stop.starts)–\(stop.ends)  \(stop.title)"
                + (room.map { " — \($0)" } ?? "") + (stop.why == "host" ? " (you host)" : "")
        }
        let tail =
            missed.isEmpty
            ? [] : ["", "Wished for, but at the same time or not on the board:"] + missed.map { "  " + $0 }
        return Answer((lines + tail).joined(separator: "\n"), json: stops)
    }

    private func stop(in slot: Slot, for person: Participant.ID, of gathering: Gathering) -> Stop {
        func made(_ placement: Placement, _ why: String) -> Stop {
            Stop(
                slot: slot.id,
                starts: slot.starts.local.time,
                ends: slot.ends.local.time,
                topic: placement.topic.number,
                title: gathering.topics[placement.topic]?.title ?? "",
                room: placement.cell.room,
                why: why
            )
        }
        let placed = gathering.placements.sorted.filter { $0.cell.slot == slot.id }
        if let hosted = placed.first(where: { gathering.hosts(of: $0.topic).contains(person) }) {
            return made(hosted, "host")
        }
        let wishes = placed.compactMap { placement in
            gathering.interests[Backing(topic: placement.topic, participant: person)].map { (placement, $0) }
        }
        if let best = wishes.max(by: { gathering.weight(of: $0.1) < gathering.weight(of: $1.1) }) {
            return made(best.0, best.1.must ? "must" : "wish")
        }
        return Stop(
            slot: slot.id,
            starts: slot.starts.local.time,
            ends: slot.ends.local.time,
            topic: nil,
            title: slot.kind == .session ? "free: see the board" : slot.label,
            room: nil,
            why: "free"
        )
    }

    private func missed(by person: Participant.ID, in gathering: Gathering, attending: Set<Int>) -> [String] {
        gathering.wishes(of: person).map(\.key.topic).filter { !attending.contains($0.number) }.compactMap {
            id in
            gathering.topics[id].map {
                "\(id) \($0.title)" + (gathering.placements[id].map { " (\($0.cell))" } ?? "")
            }
        }
    }
}
