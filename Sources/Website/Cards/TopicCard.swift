import Unconference

/// A topic as it stands on the board and in lists.
struct TopicCard: TemplateModel {
    let number: Int
    let title: String
    let href: String
    /// What else the proposer said, in a line.
    let detail: String?
    let format: String
    /// What the room must have, as words.
    let needs: String?
    /// Who hosts it, where that may be said; or that it wants a host.
    let host: String?
    let wantsHost: Bool
    let room: String?
    let times: String?
    let slot: String?
    /// That its session does not take place, in words; nothing for all others.
    let cancelled: String?
    /// Its write-up.
    let note: LinkItem?
    /// How many wished for it, where that may be said.
    let wished: String?

    static let fields = Fields<TopicCard>(
        .number("number") { $0.number },
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("detail") { $0.detail },
        .text("format") { $0.format },
        .text("needs") { $0.needs },
        .text("host") { $0.host },
        .flag("wantsHost") { $0.wantsHost },
        .text("room") { $0.room },
        .text("times") { $0.times },
        .text("slot") { $0.slot },
        .text("cancelled") { $0.cancelled },
        .object("note") { $0.note },
        .text("wished") { $0.wished }
    )
}

extension PageContext {
    /// A topic as a card.
    func card(of topic: PublicTopic, at published: PublishedEvent) -> TopicCard {
        let event = published.event
        let slot = topic.cell.flatMap { event.slot($0.slot) }
        return TopicCard(
            number: topic.number,
            title: topic.title,
            href: href(.session(event: event.slug, topic: topic.slug)),
            detail: topic.detail,
            format: strings.format(topic.format),
            needs: topic.needs.isEmpty
                ? nil
                : strings(.needs, ("what", topic.needs.map(strings.roomFeature).joined(separator: ", "))),
            host: topic.hosts.isEmpty
                ? nil : strings(.hostedBy, ("names", topic.hosts.joined(separator: ", "))),
            wantsHost: topic.wantsHost && !published.isPast,
            room: topic.cell.flatMap { event.room($0.room)?.name },
            times: slot?.times,
            slot: slot?.label,
            cancelled: topic.cancelled == nil
                ? nil : strings(published.isPast ? .cellWasCancelled : .cellCancelled),
            note: published.noteOfTopic[topic.slug].map { position in
                LinkItem(label: strings(.readNote), href: href(publication.notes[position].address))
            },
            wished: topic.wished.flatMap(strings.people).map { strings(.wishedBy, ("people", $0)) }
        )
    }
}
