/// Takes a message to all off the screens.
public struct EndAnnouncement: Action {
    /// The name in the history.
    public static let name = "end-announcement"

    private let number: Int

    /// - Parameter number: which message.
    public init(_ number: Int) { self.number = number }

    /// Ends it now.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        guard var message = draft.gathering.announcements[number] else {
            throw Refusal(
                .notFound,
                "no-announcement",
                "there is no message \(number)",
                help: "`unconf event announce` shows them"
            )
        }
        guard message.isShown(at: draft.now) else {
            throw Refusal(.conflict, "announcement-over", "message \(number) is not shown any more")
        }
        message.until = draft.now
        draft.put(message)
        return "message \(number) is not shown any more"
    }
}
