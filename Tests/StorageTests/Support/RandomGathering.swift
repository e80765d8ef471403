import Registration
import Unconference

extension Gathering {
    /// A gathering with every kind of record in it, every field filled at random, from a seed.
    static func random(
        seed: UInt64,
        people: Int,
        topics: Int,
        interests: Int,
        texts: [String] = Hostile.texts,
        event: Event = Example.event()
    ) -> Gathering {
        var source = Dice(seed: seed)
        var gathering = Gathering(event: event, uid: "uid-\(seed)")
        func maybe<T>(_ value: T) -> T? { Bool.random(using: &source) ? value : nil }
        func text() -> String { texts.randomElement(using: &source) ?? "" }
        func list() -> [String] { (0..<Int.random(in: 0...3, using: &source)).map { _ in text() } }
        func some<T: CaseIterable>(_ type: T.Type) -> T where T.AllCases == [T] {
            T.allCases[Int.random(in: 0..<T.allCases.count, using: &source)]
        }
        func instant() -> Instant {
            Instant(secondsSince1970: Int64.random(in: -9_999_999_999...9_999_999_999, using: &source))
        }
        func person() -> Participant.ID { Participant.ID(Int.random(in: 1...people, using: &source)) }
        func topic() -> Topic.ID { Topic.ID(Int.random(in: 1...topics, using: &source)) }
        for number in 1...people {
            var one = Participant(id: Participant.ID(number), name: text(), since: instant())
            one.unnamed = Bool.random(using: &source)
            one.email = maybe(text())
            one.organisation = maybe(text())
            one.role = maybe(text())
            one.stage = maybe(text())
            one.kind = some(AudienceKind.self)
            one.ticket = maybe(Example.named("practitioner"))
            one.asks = list()
            one.offers = list()
            one.stuck = maybe(text())
            one.access = maybe(text())
            one.diet = maybe(text())
            one.standing = some(Participant.Standing.self)
            one.offerUntil = maybe(instant())
            one.checkedIn = maybe(instant())
            one.checkedInBy = maybe(text())
            one.released = maybe(instant())
            one.source = maybe("eventbrite:\(number)")
            gathering.participants[one.id] = one
            let consent = Consent(
                number: number,
                participant: one.id,
                purpose: some(Consent.Purpose.self),
                given: Bool.random(using: &source),
                at: instant(),
                channel: text()
            )
            gathering.consents[number] = consent
            let answer = Answer(participant: one.id, question: text(), text: text())
            gathering.answers[answer.key] = answer
        }
        for number in 1...topics {
            var one = Topic(
                id: Topic.ID(number),
                slug: Example.named("topic-\(number)-é"),
                title: text(),
                uid: text(),
                pitched: instant()
            )
            one.detail = text()
            one.format = some(SessionFormat.self)
            one.needs = list()
            one.tags = list()
            one.unavailable = maybe([Example.named("s1"), Example.named("s2")]) ?? []
            one.proposer = maybe(person())
            one.state = some(Topic.State.self)
            one.mergedInto = maybe(topic())
            one.hands = maybe(number)
            one.attribution = maybe(some(AttributionRule.self))
            one.counted = maybe(Demand(wishes: number, musts: number / 2))
            gathering.topics[one.id] = one
            let hosting = Hosting(topic: one.id, participant: person())
            gathering.hostings[hosting.key] = hosting
            for _ in 0..<3 {
                let second = Second(topic: one.id, participant: person())
                gathering.seconds[second.key] = second
            }
        }
        for _ in 0..<interests {
            let interest = Interest(
                topic: topic(),
                participant: person(),
                must: Bool.random(using: &source),
                inherited: Bool.random(using: &source)
            )
            gathering.interests[interest.key] = interest
        }
        var proposal = MergeProposal(from: topic(), into: topic())
        proposal.agreedInto = true
        gathering.mergeProposals[proposal.key] = proposal
        var number = 0
        for slot in event.slots {
            for room in event.rooms where number < topics {
                number += 1
                let cell = Cell(slot: slot.id, room: room.id)
                gathering.placements[Topic.ID(number)] = Placement(
                    topic: Topic.ID(number),
                    cell: cell,
                    locked: Bool.random(using: &source)
                )
            }
            let closed = ClosedCell(
                cell: Cell(slot: slot.id, room: Example.named("attic")),
                reason: text()
            )
            gathering.closedCells[closed.key] = closed
        }
        for (index, kind) in Meeting.Kind.allCases.enumerated() {
            let meeting = Meeting(
                kind: kind,
                round: index + 1,
                number: 1,
                people: Array(Set((0..<4).map { _ in person() })).sorted().reversed(),
                place: maybe(text())
            )
            gathering.meetings[meeting.key] = meeting
        }
        for one in gathering.participants.sorted where Bool.random(using: &source) {
            let key = "eventbrite:\(one.id)"
            gathering.importedRows[key] = ImportedRow(
                key: key,
                participant: one.id,
                seen: [text(): text(), "standing": text()]
            )
        }
        for slot in event.slots where Bool.random(using: &source) {
            gathering.movedSlots[slot.id] = MovedSlot(slot, starts: instant(), ends: instant())
        }
        for number in 1...topics where Bool.random(using: &source) {
            var state = SessionState(
                topic: Topic.ID(number),
                cell: Cell(slot: Example.named("s1"), room: Example.named("ink"))
            )
            state.stage = some(SessionState.Stage.self)
            state.delay = Int.random(in: 0...90, using: &source)
            state.began = maybe(instant())
            state.ended = maybe(instant())
            state.reason = maybe(text())
            state.hostChanged = Bool.random(using: &source)
            gathering.sessionStates[state.key] = state
            var turn = PitchTurn(Topic.ID(number), place: Int.random(in: -9...9, using: &source))
            turn.stage = some(PitchTurn.Stage.self)
            turn.since = maybe(instant())
            gathering.pitchTurns[turn.key] = turn
            gathering.lineages[Topic.ID(number)] = Lineage(
                Topic.ID(number),
                some(Lineage.Kind.self),
                of: topic()
            )
            gathering.announcements[number] = Announcement(
                number: number,
                text: text(),
                at: instant(),
                until: instant()
            )
            var card = TableCard(.init(topic: Topic.ID(number), number: number), text: text())
            card.dots = Int.random(in: 0...9, using: &source)
            card.column = some(TableCard.Column.self)
            card.since = maybe(instant())
            gathering.tableCards[card.key] = card
            for giver in [person(), nil] {
                let dot = Dot(
                    .init(card: card.key, participant: giver, device: giver == nil ? text() : ""),
                    count: number
                )
                gathering.dots[dot.key] = dot
            }
            var appointment = Appointment(
                Bool.random(using: &source)
                    ? .session(Topic.ID(number)) : .part(Example.named("part-\(number)")),
                room: maybe(Example.named("ink")),
                starts: instant(),
                ends: instant(),
                isCancelled: Bool.random(using: &source)
            )
            appointment.sequence = number
            gathering.appointments[appointment.key] = appointment
        }
        for one in gathering.participants.sorted {
            let meeting = Meeting(kind: some(Meeting.Kind.self), round: 1, number: one.id.number, people: [])
            let swap = ContactSwap(.init(of: one.id, in: meeting.key), contact: text())
            gathering.contactSwaps[swap.key] = swap
            let draft = LetterDraft(
                to: one.id,
                occasion: text(),
                subject: text(),
                text: text() + Mailing.linkMark,
                until: instant()
            )
            var mailing = Mailing(
                number: one.id.number,
                draft,
                purpose: Example.named("thanks"),
                standing: some(Participant.Standing.self),
                name: text(),
                at: instant()
            )
            mailing.state = some(Mailing.State.self)
            mailing.at = instant()
            mailing.reason = maybe(text())
            gathering.mailings[mailing.number] = mailing
        }
        for one in gathering.participants.sorted.map(\.id) {
            let number = one.number
            gathering.ahaMoments[number] = AhaMoment(
                number: number,
                participant: one,
                text: text(),
                mayPublish: Bool.random(using: &source),
                at: instant()
            )
            gathering.commitments[one] = Commitment(
                participant: one,
                text: text(),
                remind: Bool.random(using: &source),
                at: instant()
            )
            let joining = Joining(one, slot: event.slots.randomElement(using: &source)?.id ?? event.slug)
            gathering.joinings[joining.key] = joining
            let avoidance = Avoidance(one, other: person())
            gathering.avoidances[avoidance.key] = avoidance
            let meeting = Meeting.Key(kind: some(Meeting.Kind.self), round: 1, number: number)
            let reply = MeetingReply(one, about: meeting, some(MeetingReply.Answer.self))
            gathering.meetingReplies[reply.key] = reply
        }
        for number in 1...topics where Bool.random(using: &source) {
            var note = RawNote(topic: Topic.ID(number), at: instant())
            for part in NotePart.allCases { note[part] = text() }
            gathering.rawNotes[note.key] = note
        }
        for placement in gathering.placements.sorted {
            gathering.toldPlacements[placement.topic] = ToldPlacement(
                topic: placement.topic,
                cell: placement.cell,
                starts: maybe(instant())
            )
        }
        // A measure may have left the event's definition since, so that any name will do.
        for slot in event.slots where Bool.random(using: &source) {
            let day = LocalDate(daysSince1970: Int.random(in: -400_000...400_000, using: &source))
            let count = Int.random(in: 0...CountedOutcome.largest, using: &source)
            gathering.outcomes[slot.id] = CountedOutcome(measure: slot.id, count: count, on: day)
        }
        for person in gathering.participants.sorted.map(\.id) where Bool.random(using: &source) {
            var candidacy = Candidacy(participant: person, name: text(), objective: text(), at: instant())
            candidacy.text = text()
            candidacy.level = maybe(some(Ambassador.Level.self))
            candidacy.organisationKind = maybe(text())
            candidacy.tags = Set(texts.prefix(3)).sorted()
            candidacy.validatedBy = Set(texts.suffix(2)).sorted()
            gathering.candidacies[person] = candidacy
        }
        for alias in Set(texts.prefix(5)).sorted() {
            gathering.aliases[alias] = OrganisationAlias(alias: alias, name: text())
        }
        return gathering
    }
}

/// Puts every record of a gathering.
struct Fill: Action {
    static let name = "fill"
    let gathering: Gathering

    func apply(to draft: inout Draft) throws(Refusal) -> String {
        // The course is the program's own to begin.
        for kind in Gathering.kinds where kind != Course.self { draft.fill(kind, from: gathering) }
        return "filled"
    }
}

extension Draft {
    fileprivate mutating func fill<Kind: Record>(_ kind: Kind.Type, from gathering: Gathering) {
        gathering[keyPath: kind.register].sorted.forEach { put($0) }
    }
}
