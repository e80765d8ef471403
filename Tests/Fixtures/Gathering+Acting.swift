public import Registration
public import Unconference

extension Instant {
    /// Six weeks before the example event, in the morning.
    public static let weeksBefore = Instant(secondsSince1970: 1_801_562_400)
}

extension Gathering {
    /// Does something to the gathering and returns what was noted beside it; random names are counted from one.
    @discardableResult
    public mutating func act(
        _ action: some Action,
        by actor: Actor = .organiser("sam"),
        at now: Instant = .weeksBefore
    ) throws(Refusal) -> (changes: [Change], notices: [String]) {
        let names = NameCounter()
        var draft = Draft(of: self, by: actor, at: now) { names.next() }
        _ = try draft.perform(action)
        self = draft.gathering
        return (draft.changes, draft.notices)
    }

    /// The refusal with which an action is met; nil when it is done after all.
    public func refusal(
        of action: some Action,
        by actor: Actor = .organiser("sam"),
        at now: Instant = .weeksBefore
    ) -> Refusal? {
        var copy = self
        do {
            try copy.act(action, by: actor, at: now)
            return nil
        } catch { return error }
    }
}
