internal import Formats
internal import Registration
public import Unconference

extension Agenda {
    /// The agenda as a calendar: what is for everybody, the sessions of one's own, and perhaps the unexpected one.
    ///
    /// It is made from the public view, so that it names nobody whom the public may not see.
    ///
    /// - Parameters:
    ///   - programme: the public view of the same gathering.
    ///   - url: the page of a session.
    ///   - stamp: when the calendar was made.
    public func calendar(
        _ programme: Programme,
        url: (PublicTopic) -> String? = { _ in nil },
        stamp: Instant
    ) -> String {
        let own = Set((stops.compactMap(\.topic) + cancelled).map(\.number))
        let sessions = programme.sessions + programme.board.topics.filter { $0.cancelled != nil }
        let names = Set(sessions.map(\.uid))
        let wanted = Set(sessions.filter { own.contains($0.number) }.map(\.uid))
        var entries = programme.calendarEntries(url: url)
            .filter { !names.contains($0.uid) || wanted.contains($0.uid) }
        if let unexpected, let topic = sessions.first(where: { $0.number == unexpected.topic.number }),
            var entry = programme.calendarEntry(of: topic, url: url(topic))
        {
            let language = OwnLanguage(of: programme.event.language)
            entry.title =
                language.said("Perhaps: ", german: "Vielleicht: ", french: "Peut-être : ") + entry.title
            entry.detail = [unexpected.why(in: language), entry.detail].filter { !$0.isEmpty }.joined(
                separator: "\n"
            )
            entry.status = .tentative
            entries.append(entry)
        }
        return ICalendar.text(
            name: programme.event.title,
            zone: programme.event.zone,
            entries: entries.sorted { ($0.starts, $0.uid) < ($1.starts, $1.uid) },
            stamp: stamp
        )
    }
}
