public import Unconference

extension Gathering {
    /// The public view of the gathering: the one place where private data turns into what everybody may see.
    ///
    /// - Parameter former: the record as it was published before, whose cleared notes stay cleared.
    public func programme(former: BoardRecord? = nil) -> Programme {
        var record = BoardRecord(uid: uid, phase: phase)
        record.topics = openTopics.map(publicTopic)
        record.blocked = closedCells.sorted.map {
            BlockedCell(cell: $0.cell, reason: $0.reason.isEmpty ? nil : $0.reason)
        }
        record.moved = movedSlots.sorted
        for appointment in calendar where appointment.sequence > 0 {
            record.revisions[appointment.key.description] = appointment.sequence
        }
        record.cleared = former?.cleared ?? [:]
        if event.attribution.allowsCounts, hasBegun {
            let came = participants.sorted.filter { $0.checkedIn != nil }
            // Where nobody was checked in, nobody counted: “fewer than five” would be untrue.
            if !came.isEmpty {
                record.attendance = PublicCount(came.count)
                record.stages = stages(of: came)
            }
        }
        if event.attribution.allowsCounts {
            record.outcomes = publicOutcomes(beside: record.attendance?.number)
        }
        if event.attribution.allowsNames { record.people = listedPeople }
        return Programme(event: event, board: record)
    }

    /// Whether a public record tells of a board of which the gathering knows nothing: what was private has been deleted or is
    /// elsewhere, and what began since, such as by somebody who signed up late, has no topic yet.
    public func hasOnly(_ record: BoardRecord) -> Bool {
        uid.isEmpty ? !record.isEmpty : uid != record.uid && !record.topics.isEmpty && openTopics.isEmpty
    }

    private var hasBegun: Bool { [.live, .closing, .wrapUp, .retired].contains(phase) }

    private var isOver: Bool { phase == .wrapUp || phase == .retired }

    private func publicTopic(_ topic: Topic) -> PublicTopic {
        let session = session(of: topic.id)
        return PublicTopic(
            number: topic.id.number,
            slug: topic.slug,
            title: topic.title,
            detail: topic.detail,
            format: topic.format,
            needs: topic.needs,
            tags: topic.tags,
            hosts: publicHosts(of: topic),
            wantsHost: hosts(of: topic.id).isEmpty,
            cell: cell(of: topic.id),
            mergedFrom: topics.sorted.filter { $0.mergedInto == topic.id }.map(\.id.number),
            wished: isOver && rule(for: topic).allowsCounts ? PublicCount(demand(for: topic.id).wishes) : nil,
            uid: topic.uid,
            delay: session?.delay ?? 0,
            cancelled: session?.stage == .cancelled ? session?.cell : nil,
            repeats: lineages[topic.id].flatMap { $0.kind == .repeat ? $0.origin.number : nil },
            halfOf: lineages[topic.id].flatMap { $0.kind == .half ? $0.origin.number : nil }
        )
    }

    /// The stricter of the event's rule and the topic's.
    public func rule(for topic: Topic) -> AttributionRule {
        max(event.attribution, topic.attribution ?? event.attribution)
    }

    private func publicHosts(of topic: Topic) -> [String] {
        let rule = rule(for: topic)
        return hosts(of: topic.id).compactMap { id -> String? in
            guard let person = participants[id], !person.unnamed else { return nil }
            return rule.namesWho(answered: lastAnswer(id, to: .nameAsHost)) ? person.name : nil
        }.sorted()
    }

    /// Counts by stage, in the order of the journey, none of which can be worked out where it is small.
    ///
    /// Those who said no stage, or one that the journey has no more, are one of the parts, or the rest would give a small
    /// one away.
    private func stages(of people: [Participant]) -> [BoardRecord.Share] {
        let unsaid = people.count { person in !event.journey.contains { $0 == person.stage } }
        let counts = event.journey.map { stage in people.count { $0.stage == stage } }
        let shown = PublicCount.parts(counts + (unsaid > 0 ? [unsaid] : []))
        return zip(event.journey, shown).map { BoardRecord.Share(name: $0, count: $1) }
    }

    /// What was counted for the measures that the event has, each of which may count people.
    ///
    /// Measures are often parts of each other, such as commitments made and kept. Where one count lies so near to another
    /// published one that the difference is a small number of people, the later in the definition is withheld.
    ///
    /// - Parameter attendance: how many came, where that is published.
    private func publicOutcomes(beside attendance: Int?) -> [BoardRecord.Outcome] {
        var told = [attendance].compactMap(\.self)
        return (event.purpose?.measures ?? []).compactMap { measure in
            guard let outcome = outcomes[measure.id] else { return nil }
            var count = PublicCount(outcome.count)
            if let number = count.number {
                let isNear = told.contains { (1..<PublicCount.threshold).contains(abs($0 - number)) }
                if isNear { count = .withheld } else { told.append(number) }
            }
            return BoardRecord.Outcome(measure: measure.id, count: count, on: outcome.on)
        }
    }

    private var listedPeople: [PublicPerson] {
        participants.sorted.filter { $0.holdsPlace && !$0.unnamed && hasConsent($0.id, to: .listName) }
            .map { person in
                PublicPerson(
                    name: person.name,
                    organisation: hasConsent(person.id, to: .listOrganisation)
                        ? organisation(of: person) : nil,
                    role: person.role,
                    asks: person.asks,
                    offers: person.offers
                )
            }
            .sorted { ($0.name, $0.role ?? "") < ($1.name, $1.role ?? "") }
    }
}
