public import Unconference

/// What each audience is told about people: one table of field × audience × attribution rule.
///
/// What is not in the table is told to everybody or to nobody. Whose wish is whose is told to nobody.
public enum Disclosure: Hashable, Sendable, CaseIterable {
    /// The name of a topic's host, as the host chose it.
    case hostName
    /// How many more must second a topic.
    case secondsMissing
    /// Whether seats are left in a session, in words.
    case placesLeft
    /// How many wish for a topic.
    case wishTotal

    /// Whether an audience is told.
    ///
    /// - Parameters:
    ///   - audience: who looks.
    ///   - rule: the rule of the topic, the stricter of the event's and its own.
    ///   - phase: how far the event has come.
    ///   - consent: the person's last answer to the question, where the field is about one person.
    public func isTold(
        to audience: Audience,
        under rule: AttributionRule,
        in phase: Phase,
        consent: Bool? = nil
    ) -> Bool {
        switch (self, audience) {
        case (_, .desk): true
        case (.hostName, .everybody): rule.namesWho(answered: consent)
        case (.hostName, .room): rule != .anonymous
        case (.secondsMissing, .everybody), (.placesLeft, .everybody), (.wishTotal, .everybody): false
        case (.secondsMissing, .room): true
        case (.placesLeft, .room), (.wishTotal, .room): phase.showsTotals && rule.allowsCounts
        }
    }
}
