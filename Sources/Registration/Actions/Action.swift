/// Something that changes a gathering: the one way in which the command line, the board and the importers change anything.
///
/// Every action is a file of its own with its rule in ``apply(to:)``; what it does by itself is in its words.
public protocol Action: Sendable {
    /// The name in the history, such as `place-topic`.
    static var name: String { get }

    /// Whether its actor may take it back; wishes, consents and erasure can't be taken back by name.
    static var canBeUndone: Bool { get }

    /// Whether nothing that was done before can be taken back afterwards, because that would bring back what is gone.
    static var endsUndo: Bool { get }

    /// Whether the history has an entry for it; one of thousands that belong together has none of its own.
    var isNoted: Bool { get }

    /// Does it, or says why not.
    ///
    /// - Returns: what was done, for the history, in words that identify nobody: `placed topic 3 in s1/press`.
    func apply(to draft: inout Draft) throws(Refusal) -> String
}

extension Action {
    /// Most things can be undone.
    public static var canBeUndone: Bool { true }

    /// Most things leave what was done before as it is.
    public static var endsUndo: Bool { false }

    /// Nearly everything is noted.
    public var isNoted: Bool { true }
}
