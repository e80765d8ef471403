public import Registration

/// An action that somebody wants done.
public struct Request: Sendable {
    /// What.
    public var action: any Action
    /// Who.
    public var actor: Actor

    /// An action and who wants it.
    public init(_ action: any Action, by actor: Actor) {
        self.action = action
        self.actor = actor
    }
}
