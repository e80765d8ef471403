/// Passes on what time has freed: offers that have ended, and places that were added.
public struct SettleWaitlist: Action {
    /// The name in the history.
    public static let name = "settle-waitlist"
    /// Time does not run backwards.
    public static let canBeUndone = false

    /// What is done from time to time, and before each look at the waitlist.
    public init() {}

    /// Lets offers lapse and promotes the next in line.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        Waitlist.settle(&draft)
        return "passed places on"
    }
}
