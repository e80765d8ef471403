import Formats
import Foundation
import Planning
import Publishing
import Registration
import Storage
import Unconference

/// Where an organiser's command works: one site, one event, and its private data file.
struct Desk {
    /// The site folder.
    let folder: SiteFolder
    /// The event, as `event.md` defines it.
    let event: Event
    /// What `event.md` made the reader remark on.
    let findings: [Finding]

    /// The desk that a command's options name.
    init(_ options: GlobalOptions) throws {
        folder = try SiteFolder(options.site)
        (event, findings) = try folder.event(options.event)
    }

    /// Who works at this desk: the name in UNCONF_ORGANISER, else `desk`.
    static var organiser: Actor {
        let name = ProcessInfo.processInfo.environment["UNCONF_ORGANISER", default: ""]
            .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
        return .organiser(name.isEmpty ? "desk" : String(name.prefix(40)))
    }

    /// What time it is; UNCONF_NOW=2027-03-19T09:45:00Z rehearses another day.
    static func now() throws -> Instant {
        guard let text = ProcessInfo.processInfo.environment["UNCONF_NOW"], !text.isEmpty else {
            return Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
        }
        guard let instant = Instant(text) else {
            throw Failure(
                "bad-now",
                "UNCONF_NOW is “\(text)”",
                help: "write it like 2027-03-19T09:45:00Z, or leave it out"
            )
        }
        return instant
    }

    /// The day that it is where the event is.
    func today() throws -> LocalDate { event.zone.moment(at: try Desk.now()).local.date }

    /// The gathering as it stands; looking makes no data file where there is none.
    func gathering() throws -> Gathering {
        guard folder.hasDataFile else { return Gathering(event: event, uid: "") }
        return try folder.dataFile().gathering(of: event)
    }

    /// Who met at earlier events of the series and agreed to have that remembered.
    func earlierMeetings() throws -> EarlierMeetings {
        guard event.series != nil, folder.hasDataFile else { return .none }
        let file = try folder.dataFile()
        let earlier = try file.events().compactMap { try? folder.event(slug: $0).0 }.filter(event.follows)
        return EarlierMeetings(try earlier.map { try file.gathering(of: $0) })
    }

    /// The event's public record as its file has it; nil where there is none yet.
    ///
    /// What can't be read is not taken for none: which notes were checked stands in no other place.
    func record() throws -> BoardRecord? {
        let path = ContentPath.board(of: event.slug)
        guard folder.has(path) else { return nil }
        let reading = try BoardFile.read(try folder.read(path), file: path)
        guard !reading.findings.hasErrors else { throw Failure(reading.findings) }
        return reading.value
    }

    /// Does something and says what came of it.
    func perform(_ action: some Action) throws -> Outcome {
        try folder.dataFile().perform(action, by: Desk.organiser, in: event, at: Desk.now())
    }

    /// Takes back this desk's last action.
    func undo() throws -> Outcome {
        try folder.dataFile().undo(by: Desk.organiser, in: event, at: Desk.now())
    }

    /// What was done at the event, earliest first; looking makes no data file.
    func history() throws -> [HistoryEntry] {
        folder.hasDataFile ? try folder.dataFile().history(of: event.slug) : []
    }

    /// Does something and answers with a line of words, and with an object for scripts.
    func answer(
        _ action: some Action,
        _ words: (Outcome) -> String,
        json: (Outcome) -> any Encodable
    ) throws -> Answer {
        let outcome = try perform(action)
        return Answer(words(outcome), json: json(outcome), notices: outcome.notices)
    }

    /// Does something and answers with what the history says was done.
    func answer(_ action: some Action) throws -> Answer {
        try answer(action, { Done(outcome: $0).sentence }, json: { Done(outcome: $0) })
    }

    /// The person that a reference means.
    func participant(_ reference: String) throws -> Participant {
        try gathering().participant(reference)
    }

    /// The slot that a person wrote, as far as it can be the id of one.
    static func slot(_ text: String) throws -> Slug {
        guard let slot = Slug(text.lowercased()) else {
            throw Failure(
                "unknown-slot",
                "“\(text)” is not the id of a slot",
                help: "`unconf event show` lists them"
            )
        }
        return slot
    }

    /// The cell of a slot and a room as a person wrote them.
    func cell(_ slot: String, _ room: String) throws -> Cell {
        guard let slot = Slug(slot.lowercased()), let room = Slug(room.lowercased()) else {
            throw Failure(
                "bad-cell",
                "“\(slot)” and “\(room)” are not the short names of a slot and a room",
                help: "slots: \(event.sessionSlots.map(\.id.text).joined(separator: ", ")); "
                    + "rooms: \(event.rooms.map(\.id.text).joined(separator: ", "))"
            )
        }
        let cell = Cell(slot: slot, room: room)
        try BoardRules.requireCell(cell, of: event)
        return cell
    }
}
