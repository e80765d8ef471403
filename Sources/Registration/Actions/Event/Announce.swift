public import Unconference

/// Tells everybody something, such as “lunch is ten minutes late”.
public struct Announce: Action {
    /// The name in the history.
    public static let name = "announce"

    /// How many messages may be shown at once.
    public static let limit = 5

    private let text: String
    private let until: Instant

    /// - Parameters:
    ///   - text: what everybody is told.
    ///   - until: until when it is shown, a day at most.
    public init(_ text: String, until: Instant) {
        self.text = text
        self.until = until
    }

    /// Shows the message.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let clean = try PlainText.required(text, .announcement)
        guard draft.now < until, until <= draft.now.adding(seconds: 86400) else {
            throw Refusal(
                .invalid,
                "bad-until",
                "a message is shown for a minute at least and a day at most",
                help: "say for how many minutes"
            )
        }
        let shown = draft.gathering.announcements.unordered.filter { $0.isShown(at: draft.now) }
        guard shown.count < Announce.limit else {
            throw Refusal(
                .conflict,
                "enough-announcements",
                "\(shown.count) messages are shown already; nobody reads more",
                help: "end one first: `unconf event announce --end NUMBER`"
            )
        }
        let number = (draft.gathering.announcements.lastKey ?? 0) + 1
        draft.put(Announcement(number: number, text: clean, at: draft.now, until: until))
        return "told everybody something, message \(number)"
    }
}

extension PlainText.Limit {
    /// A message to all, short enough to be read from ten metres.
    static let announcement = PlainText.Limit(what: "message", characters: 200, bytes: 800, lines: false)
}
