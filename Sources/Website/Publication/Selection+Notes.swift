public import Unconference

extension Selection {
    /// The notes of some events that are shown, newest first.
    mutating func shownNotes(of events: [Written<Event>]) -> [PublishedNote] {
        let byEvent = Dictionary(events.map { ($0.head.slug, $0) }) { first, _ in first }
        let topics = byEvent.mapValues { publicBoard(of: $0.head).topics }
        var shown: [PublishedNote] = []
        shown.reserveCapacity(library.notes.count)
        for written in library.notes {
            let event = written.head.event
            guard let owner = byEvent[event], isShown(written, event: owner) else { continue }
            shown.append(published(written, event: owner, topics: topics[event] ?? []))
        }
        // Days tell most notes apart, and numbers are quicker to sort than notes.
        var order = shown.indices.map { (day: shown[$0].date.daysSince1970, note: $0) }
        order.sort { left, right in
            left.day == right.day
                ? shown[left.note].key < shown[right.note].key : left.day > right.day
        }
        return order.map { shown[$0.note] }
    }

    private mutating func isShown(_ written: Written<Note>, event: Written<Event>) -> Bool {
        let note = written.head
        if settings.showsDrafts { return true }
        guard note.status == .published, note.showing.includes(settings.date) else { return false }
        guard let finding = missingClearance(of: written, event: event.head) else { return true }
        findings.append(finding)
        return false
    }

    /// The published notes that a build leaves out, since nobody who knows the people of their event found them clean.
    public var missingClearances: [Finding] {
        let events = Dictionary(library.events.map { ($0.head.slug, $0.head) }) { first, _ in first }
        return library.notes.compactMap { note in
            guard note.head.status == .published, let event = events[note.head.event] else { return nil }
            return missingClearance(of: note, event: event)
        }
    }

    /// A note goes out unseen only where everybody agreed to be named; elsewhere somebody with the data file checked it.
    private func missingClearance(of written: Written<Note>, event: Event) -> Finding? {
        let rule = max(event.attribution, written.head.attribution ?? .open)
        guard rule != .open, !library.checkedEvents.contains(event.slug) else { return nil }
        let stamps = library.boards[event.slug]?.cleared ?? [:]
        let name = "\(written.head.slug).md"
        if let stamp = stamps[name], stamp == clearedStamp(written.bytes, event.attribution) { return nil }
        let reason =
            stamps[name] == nil
            ? "the note was never checked for names"
            : "the note has changed since it was checked for names, or older checks let it pass"
        let whose = rule == event.attribution ? "“\(event.title)” publishes" : "it is to be published"
        return Finding(
            .error,
            "note-not-cleared",
            "\(reason), and \(whose) under the rule `\(rule.rawValue)`",
            at: Place(file: written.file),
            help:
                "run `unconf check` where the people of the event are registered: it notes in board.json what is clean; where they are nowhere, and all agreed to be named, `attribution: open` in event.md says so"
        )
    }

    private func published(
        _ written: Written<Note>,
        event: Written<Event>,
        topics: [PublicTopic]
    ) -> PublishedNote {
        let note = written.head
        let date = note.date ?? event.head.starts.local.date
        let topic = note.session.flatMap { session in topics.first { $0.slug == session } }
        return PublishedNote(
            written,
            title: note.title ?? written.prose.firstHeading ?? note.slug.text,
            date: date,
            updated: max(note.updated ?? date, date),
            attribution: max(event.head.attribution, note.attribution ?? .open),
            topic: topic,
            buildsOn: note.buildsOn.compactMap(NoteKey.init)
        )
    }
}
