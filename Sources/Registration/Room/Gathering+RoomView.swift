import Unconference

extension Gathering {
    /// The view of the gathering that an audience may have: beside ``programme(former:)`` the only way out of the private side.
    public func roomView(for audience: Audience) -> RoomView {
        let isTold = audience == .desk || audience == .room && phase.showsTotals
        let demand = isTold ? demandByTopic : [:]
        let consents = audience == .everybody ? hostConsents : [:]
        let successors = Dictionary(grouping: topics.sorted.filter { $0.mergedInto != nil }) { $0.mergedInto }
        return RoomView(
            event: event,
            audience: audience,
            phase: phase,
            topics: openTopics.map { topic in
                let merged = successors[topic.id] ?? []
                return roomTopic(topic, merged.map(\.id), audience, demand, consents)
            },
            closed: closedCells.sorted.map {
                BlockedCell(cell: $0.cell, reason: $0.reason.isEmpty ? nil : $0.reason)
            },
            hasPlaces: event.capacity.map { _ in Seats(of: self).hasPlace(for: nil) },
            announcements: announcements.sorted,
            queue: PitchQueue(of: self)
        )
    }

    private func roomTopic(
        _ topic: Topic,
        _ merged: [Topic.ID],
        _ audience: Audience,
        _ demand: [Topic.ID: Demand],
        _ consents: [Participant.ID: Bool]
    ) -> RoomTopic {
        let rule = rule(for: topic)
        func told(_ field: Disclosure, consent: Bool? = nil) -> Bool {
            field.isTold(to: audience, under: rule, in: phase, consent: consent)
        }
        let hosts = hosts(of: topic.id)
        let placement = placements[topic.id]
        let wishes = demand[topic.id]?.wishes ?? 0
        let room = placement.flatMap { event.room($0.cell.room) }
        return RoomTopic(
            id: topic.id,
            slug: topic.slug,
            title: topic.title,
            detail: topic.detail,
            format: topic.format,
            needs: topic.needs,
            tags: topic.tags,
            hosts: hosts.filter { told(.hostName, consent: consents[$0]) }.compactMap { id in
                participants[id].flatMap { $0.unnamed ? nil : $0.name }
            },
            wantsHost: hosts.isEmpty,
            cell: placement?.cell,
            locked: placement?.locked ?? false,
            secondsMissing: told(.secondsMissing)
                ? max(0, event.secondsNeeded - secondCount(of: topic.id)) : nil,
            wishes: told(.wishTotal) ? wishes : nil,
            places: told(.placesLeft)
                ? room.map { Places(wishes: wishes, hosts: hosts.count, capacity: $0.capacity) } : nil,
            mergedFrom: merged,
            session: session(of: topic.id),
            lineage: lineages[topic.id],
            repeatedBy: repeats(of: topic.id)
        )
    }

    /// The last answer of everybody who was asked whether they may be named as a host.
    private var hostConsents: [Participant.ID: Bool] {
        var answers: [Participant.ID: Bool] = [:]
        for consent in consents.sorted where consent.purpose == .nameAsHost {
            answers[consent.participant] = consent.given
        }
        return answers
    }
}
