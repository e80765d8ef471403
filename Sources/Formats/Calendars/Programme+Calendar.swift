public import Unconference

extension Programme {
    /// The day as appointments: the parts that are for everybody, and each session in its room, those included that do not take
    /// place, so that they go from calendars that have them.
    ///
    /// - Parameter url: the page of a session.
    public func calendarEntries(url: (PublicTopic) -> String? = { _ in nil }) -> [CalendarEntry] {
        let sessions = Dictionary(grouping: sessions) { $0.cell?.slot }
        let cancelled = Dictionary(grouping: board.topics.filter { $0.cancelled != nil }) {
            $0.cancelled?.slot
        }
        return event.slots.flatMap { slot in
            slot.kind == .session
                ? (sessions[slot.id] ?? []).map { entry(of: $0, in: slot, url: url($0)) }
                    + (cancelled[slot.id] ?? []).map { entry(of: $0, in: slot, url: url($0)) }
                : [entry(of: slot)]
        }
    }

    /// The event as one appointment.
    public func calendarEntry(url: String? = nil) -> CalendarEntry {
        CalendarEntry(
            uid: board.uid,
            title: event.title,
            detail: event.tagline ?? "",
            location: place,
            starts: event.starts.instant,
            ends: event.ends.instant,
            url: url,
            tags: event.themes,
            status: status
        )
    }

    /// A session as an appointment; nil when it is not on the board.
    public func calendarEntry(of topic: PublicTopic, url: String? = nil) -> CalendarEntry? {
        guard let cell = topic.cell, let slot = event.slot(cell.slot) else { return nil }
        return entry(of: topic, in: slot, url: url)
    }

    private func entry(of topic: PublicTopic, in slot: Slot, url: String?) -> CalendarEntry {
        let room = (topic.cell ?? topic.cancelled).flatMap { event.room($0.room)?.name ?? $0.room.text }
        let hosts = event.attribution.allowsNames ? topic.hosts : []
        let lines = [
            topic.detail, topic.format.label(in: OwnLanguage(of: event.language)),
            hosts.joined(separator: ", "),
        ]
        return CalendarEntry(
            uid: topic.uid,
            title: topic.title,
            detail: lines.filter { !$0.isEmpty }.joined(separator: "\n"),
            location: [room, event.venue?.name].compactMap(\.self).joined(separator: ", "),
            starts: slot.starts.instant.adding(seconds: Int64(topic.delay) * 60),
            ends: slot.ends.instant,
            url: url,
            tags: topic.tags,
            status: topic.cancelled == nil ? status : .cancelled,
            sequence: board.revisions["session \(topic.number)"] ?? 0
        )
    }

    private func entry(of slot: Slot) -> CalendarEntry {
        CalendarEntry(
            uid: "\(board.uid)-\(slot.id.asciiName)",
            title: slot.label,
            location: place,
            starts: slot.starts.instant,
            ends: slot.ends.instant,
            status: status,
            sequence: board.revisions["part \(slot.id.text)"] ?? 0
        )
    }

    private var place: String? {
        guard let venue = event.venue else { return nil }
        return [venue.name, venue.address].compactMap(\.self).joined(separator: ", ")
    }

    private var status: CalendarEntry.Status {
        switch event.status {
        case .announced: .confirmed
        case .draft, .postponed: .tentative
        case .cancelled: .cancelled
        }
    }
}

extension Slug {
    /// The name in ASCII alone, other letters as their numbers, so that two names never become one.
    fileprivate var asciiName: String {
        text.unicodeScalars.map { $0.isASCII ? String($0) : "u" + String($0.value, radix: 16) }.joined()
    }
}
