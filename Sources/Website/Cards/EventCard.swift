import Unconference

/// An event as it stands in lists.
struct EventCard: TemplateModel {
    let title: String
    let href: String
    let tagline: String?
    let day: DayText
    /// For machines: when it begins and ends.
    let startsISO: String
    let endsISO: String
    let dates: String
    let times: String
    let place: String?
    /// What became of it, where it does not take place as planned.
    let notice: String?
    /// Whether its date holds no more.
    let isOff: Bool
    /// Whether it goes on for more than a day.
    let isLong: Bool
    let isPast: Bool
    /// How many notes came of it.
    let notes: String?
    let board: LinkItem?

    static let fields = Fields<EventCard>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("tagline") { $0.tagline },
        .object("day") { $0.day },
        .text("startsISO") { $0.startsISO },
        .text("endsISO") { $0.endsISO },
        .text("dates") { $0.dates },
        .text("times") { $0.times },
        .text("place") { $0.place },
        .text("notice") { $0.notice },
        .flag("isOff") { $0.isOff },
        .flag("isLong") { $0.isLong },
        .flag("isPast") { $0.isPast },
        .text("notes") { $0.notes },
        .object("board") { $0.board }
    )
}

extension PageContext {
    /// An event as a card.
    func card(of published: PublishedEvent) -> EventCard {
        let event = published.event
        let first = event.starts.local
        let last = event.ends.local
        return EventCard(
            title: event.title,
            href: href(.event(event.slug)),
            tagline: event.tagline,
            day: DayText(first.date, strings),
            startsISO: event.starts.rfc3339,
            endsISO: event.ends.rfc3339,
            dates: strings.days(first.date, last.date),
            times: first.date == last.date ? "\(first.time)–\(last.time)" : "",
            place: event.venue?.name,
            notice: notice(of: event),
            isOff: event.status == .postponed || event.status == .cancelled,
            isLong: first.date != last.date,
            isPast: published.isPast,
            notes: published.notes.isEmpty ? nil : strings.count(.note, published.notes.count),
            board: published.hasBoard && !published.boardStayedEmpty
                ? LinkItem(label: strings(.board), href: href(.board(event.slug))) : nil
        )
    }

    /// What became of an event that does not take place as planned.
    func notice(of event: Event) -> String? {
        switch event.status {
        case .announced: nil
        case .draft: strings(.eventDraft)
        case .postponed: strings(.eventPostponed)
        case .cancelled: strings(.eventCancelled)
        }
    }
}
