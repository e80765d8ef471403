import Planning
import Registration
import Unconference
import Website

/// One person's agenda, for `--json` and in words.
struct AgendaReport: Encodable {
    /// A part of the day.
    struct Stop: Encodable {
        var slot: Slug
        var starts: LocalTime
        var ends: LocalTime
        var topic: Int?
        var title: String
        var room: Slug?
        /// host, must, wish, or free.
        var why: String
    }

    /// A session that they did not ask for.
    struct Unexpected: Encodable {
        var topic: Int
        var title: String
        var slot: Slug
        var room: Slug
        /// The wish that it would take the place of.
        var insteadOf: Int?
        var why: String
    }

    /// A wish that is not met.
    struct Missed: Encodable {
        var topic: Int
        var title: String
        var slot: Slug?
        var room: Slug?
        /// What they are in at that time.
        var insteadOf: Int?
        /// Where its write-up is.
        var note: String?
    }

    var person: Int
    var stops: [Stop]
    var unexpected: Unexpected?
    var missed: [Missed]

    /// What an agenda says.
    ///
    /// - Parameters:
    ///   - notes: the published notes of the event.
    ///   - base: where the site is.
    init(_ agenda: Agenda, of gathering: Gathering, notes: [Note], base: String?) {
        func title(_ topic: Topic.ID) -> String { gathering.topics[topic]?.title ?? "" }
        person = agenda.person.number
        stops = agenda.stops.map { stop in
            Stop(
                slot: stop.slot.id,
                starts: stop.slot.starts.local.time,
                ends: stop.slot.ends.local.time,
                topic: stop.topic?.number,
                title: stop.topic.map(title)
                    ?? (stop.slot.kind == .session ? "free: see the board" : stop.slot.label),
                room: stop.cell?.room,
                why: stop.reason.rawValue
            )
        }
        unexpected = agenda.unexpected.map { found in
            Unexpected(
                topic: found.topic.number,
                title: title(found.topic),
                slot: found.cell.slot,
                room: found.cell.room,
                insteadOf: found.insteadOf?.number,
                why: found.why()
            )
        }
        missed = agenda.missed.map { missed in
            let note = notes.first { $0.session == gathering.topics[missed.topic]?.slug }
            let path = note.map { Address.note(event: gathering.event.slug, note: $0.slug).path }
            return Missed(
                topic: missed.topic.number,
                title: title(missed.topic),
                slot: missed.cell?.slot,
                room: missed.cell?.room,
                insteadOf: missed.insteadOf?.number,
                note: path.map { path in base.map { $0 + path.dropFirst() } ?? path }
            )
        }
    }

    /// The agenda for people.
    ///
    /// - Parameter isOver: whether the event is over, so that what was missed is missed.
    func text(isOver: Bool, of gathering: Gathering) -> String {
        let event = gathering.event
        func place(_ slot: Slug, _ room: Slug) -> String {
            "\(event.slot(slot)?.label ?? slot.text) in \(event.room(room)?.name ?? room.text)"
        }
        var lines = stops.map { stop in
            let room = stop.room.flatMap { event.room($0)?.name }
            return "\(stop.starts)–\(stop.ends)  \(stop.title)"
                + (room.map { " — \($0)" } ?? "") + (stop.why == "host" ? " (you host)" : "")
        }
        if let unexpected, !isOver {
            let instead = unexpected.insteadOf.map { ", instead of \($0)" } ?? ""
            lines += ["", "Something unexpected, \(place(unexpected.slot, unexpected.room))\(instead):"]
            lines.append("  \(unexpected.topic) \(unexpected.title)")
            lines.append("  " + Done.sentence(unexpected.why))
        }
        guard !missed.isEmpty else { return lines.joined(separator: "\n") }
        lines += [
            "", isOver ? "Wished for and missed:" : "Wished for, but at the same time or not on the board:",
        ]
        for missed in missed {
            let spot =
                missed.slot.flatMap { slot in missed.room.map { place(slot, $0) } } ?? "not on the board"
            lines.append("  \(missed.topic) \(missed.title) (\(spot))")
            if let note = missed.note { lines.append("    \(note)") }
        }
        return lines.joined(separator: "\n")
    }
}
