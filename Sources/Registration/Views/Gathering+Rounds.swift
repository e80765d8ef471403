public import Unconference

extension Gathering {
    /// Those who joined a round of coffee; joining is the consent.
    public func joined(_ slot: Slug) -> [Participant.ID] {
        joinings.sorted.filter { $0.key.slot == slot }.map(\.key.participant)
    }

    /// Those of them who are here.
    public func present(in slot: Slug) -> [Participant.ID] {
        joined(slot).filter { participants[$0]?.checkedIn != nil }
    }

    /// Those who are here, joined a round, and have nobody to meet in it: they came late, or said that they can't find theirs.
    public func stranded(inRound round: Int) -> [Participant.ID] {
        let slots = Set(event.slots.filter { $0.kind == .meet }.map(\.id))
        let wishing = Set(
            joinings.unordered.filter { slots.contains($0.key.slot) }.map(\.key.participant)
                .filter { participants[$0]?.checkedIn != nil }
        )
        let given = meetings.sorted.filter { $0.key.kind == .pair && $0.key.round == round }
        let met = Set(given.flatMap(\.people))
        let lost = given.flatMap { meeting in
            meeting.people.filter { person in
                meetingReplies[.init(of: person, in: meeting.key)]?.answer == .cantFind
            }
        }
        return wishing.subtracting(met).union(lost).sorted()
    }
}
