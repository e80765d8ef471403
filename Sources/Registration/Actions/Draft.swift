public import Unconference

/// A gathering while an action is at work on it: the changes so far, and who makes them, when.
public struct Draft: Sendable {
    /// The gathering with the changes made so far.
    public private(set) var gathering: Gathering
    /// The changes, in the order in which they were made.
    public private(set) var changes: [Change] = []
    /// What people should be told besides that it was done, such as that somebody was promoted from the waitlist.
    public private(set) var notices: [String] = []
    /// Who is at work.
    public let actor: Actor
    /// When.
    public let now: Instant
    /// Whether the actor may do for others what is being done: those who run the event, and helpers within their role.
    public private(set) var isEntrusted: Bool
    /// Where random names come from; the edge hands in a source.
    private let randomName: @Sendable () -> String

    /// A draft in which nothing has changed yet.
    public init(
        of gathering: Gathering,
        by actor: Actor,
        at now: Instant,
        randomName: @escaping @Sendable () -> String
    ) {
        self.gathering = gathering
        self.actor = actor
        self.now = now
        self.randomName = randomName
        isEntrusted = actor.runsTheEvent
    }

    /// Does an action, if its actor may; the one way in from outside.
    ///
    /// - Returns: what was done, in words for the history.
    public mutating func perform(_ action: some Action) throws(Refusal) -> String {
        try Rights.require(type(of: action), of: actor)
        if case .helper = actor { isEntrusted = true }
        let summary = try action.apply(to: &self)
        settleAppointments()
        return summary
    }

    /// Counts what calendars have to learn: a session that moved, a part of the day at another time.
    private mutating func settleAppointments() {
        guard changes.contains(where: \.concernsCalendars) else { return }
        for change in gathering.settlingAppointments() {
            gathering.apply(change)
            changes.append(change)
        }
    }

    /// Keeps a record, in the place of the one with its key if there is one.
    public mutating func put<Entry: Record>(_ record: Entry) {
        replace(gathering[keyPath: Entry.register][record.key], with: record)
    }

    /// Removes the record with a key, if there is one.
    public mutating func remove<Entry: Record>(_ type: Entry.Type, _ key: Entry.Key) {
        replace(gathering[keyPath: Entry.register][key], with: nil)
    }

    private mutating func replace<Entry: Record>(_ before: Entry?, with after: Entry?) {
        guard before != after else { return }
        let change = Entry.change(Replacement(before: before, after: after))
        gathering.apply(change)
        changes.append(change)
    }

    /// The same draft as somebody else's.
    func handed(to actor: Actor) -> Draft {
        Draft(of: gathering, by: actor, at: now, randomName: randomName)
    }

    /// Takes over what was done in a draft that began with this one as it is.
    mutating func take(_ other: Draft) {
        gathering = other.gathering
        changes += other.changes
        notices += other.notices
    }

    /// Tells people something besides that it was done.
    public mutating func notice(_ text: String) {
        notices.append(text)
    }

    /// A random name that nobody can guess, for calendars.
    public func makeName() -> String { randomName() }

    /// Refuses everybody but those who run the event, and helpers whose role includes what is done.
    public func requireOrganiser() throws(Refusal) {
        guard isEntrusted else { throw .organisersOnly }
    }

    /// Refuses everybody but those who run the event and the person concerned.
    public func require(_ participant: Participant.ID?) throws(Refusal) {
        guard !isEntrusted else { return }
        guard let participant, actor == .participant(participant) else { throw .notYours }
    }
}
