public import Registration

/// An action that somebody wants done.
public struct Request: Sendable {
    /// What.
    public var action: any Action
    /// Who.
    public var actor: Actor
    /// Which tap on a phone it is, where it may come twice.
    public var operation: Operation?

    /// An action and who wants it.
    public init(_ action: any Action, by actor: Actor, operation: Operation? = nil) {
        self.action = action
        self.actor = actor
        self.operation = operation
    }
}
