import Unconference

/// Erases a person: nothing that is held about them remains, their topics stay without them.
public struct EraseParticipant: Action {
    /// The name in the history.
    public static let name = "erase-participant"
    /// What is erased can't come back.
    public static let canBeUndone = false

    private let id: Participant.ID

    /// - Parameter id: who is to be forgotten.
    public init(_ id: Participant.ID) { self.id = id }

    /// Removes the person and everything that says something about them.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        let gathering = draft.gathering
        guard let person = gathering.participants[id] else { throw .noParticipant(id.description) }
        for answer in gathering.answers.sorted where answer.participant == id {
            draft.remove(Answer.self, answer.key)
        }
        for row in gathering.importedRows.sorted where row.participant == id {
            draft.remove(ImportedRow.self, row.key)
        }
        for consent in gathering.consents.sorted where consent.participant == id {
            draft.remove(Consent.self, consent.key)
        }
        for hosting in gathering.hostings.sorted where hosting.key.participant == id {
            draft.remove(Hosting.self, hosting.key)
        }
        for second in gathering.seconds.sorted where second.key.participant == id {
            draft.remove(Second.self, second.key)
        }
        for interest in gathering.interests.sorted where interest.key.participant == id {
            draft.remove(Interest.self, interest.key)
        }
        for meeting in gathering.meetings.sorted where meeting.people.contains(id) {
            var others = meeting
            others.people.removeAll { $0 == id }
            if others.people.count < 2 { draft.remove(Meeting.self, meeting.key) } else { draft.put(others) }
        }
        for moment in gathering.ahaMoments.sorted where moment.participant == id {
            draft.remove(AhaMoment.self, moment.key)
        }
        draft.remove(Commitment.self, id)
        draft.remove(Candidacy.self, id)
        for joining in gathering.joinings.sorted where joining.key.participant == id {
            draft.remove(Joining.self, joining.key)
        }
        for avoidance in gathering.avoidances.sorted
        where avoidance.key.participant == id || avoidance.key.other == id {
            draft.remove(Avoidance.self, avoidance.key)
        }
        for reply in gathering.meetingReplies.sorted where reply.key.participant == id {
            draft.remove(MeetingReply.self, reply.key)
        }
        for swap in gathering.contactSwaps.sorted where swap.key.participant == id {
            draft.remove(ContactSwap.self, swap.key)
        }
        for dot in gathering.dots.sorted where dot.key.participant == id { draft.remove(Dot.self, dot.key) }
        for letter in gathering.mailings.sorted where letter.participant == id {
            draft.remove(Mailing.self, letter.key)
        }
        for topic in gathering.topics.sorted where topic.proposer == id {
            var orphan = topic
            orphan.proposer = nil
            draft.put(orphan)
        }
        draft.remove(Participant.self, id)
        if var course = gathering.courses[gathering.event.slug] {
            course.lastErased = max(course.lastErased, id.number)
            draft.put(course)
        }
        forgetOrganisation(of: person, in: &draft)
        Waitlist.settle(&draft)
        return "erased participant \(id)"
    }

    /// Other names of an organisation are kept while somebody else is there; after that they would say who was.
    private func forgetOrganisation(of person: Participant, in draft: inout Draft) {
        guard let name = draft.gathering.organisation(of: person).map(Gathering.folded) else { return }
        let others = draft.gathering.participants.unordered.compactMap {
            draft.gathering.organisation(of: $0)
        }
        guard !others.contains(where: { Gathering.folded($0) == name }) else { return }
        for alias in draft.gathering.aliases.sorted where Gathering.folded(alias.name) == name {
            draft.remove(OrganisationAlias.self, alias.key)
        }
    }
}
