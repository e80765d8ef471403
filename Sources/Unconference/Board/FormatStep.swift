/// One step of a session that is run by a format: what the room does, and for how long.
public struct FormatStep: Hashable, Sendable {
    /// What the room does: `In pairs`.
    public var name: String
    /// How, in a sentence.
    public var words: String
    /// For how long, in seconds.
    public var seconds: Int

    /// A step.
    ///
    /// - Parameters:
    ///   - step: what the room is told.
    ///   - which: which of several it is, to be said first; empty where there is one.
    init(_ step: FormatWords.Step, after which: String = "", seconds: Int) {
        name = step.name
        words = which.isEmpty ? step.words : "\(which) \(step.words)"
        self.seconds = seconds
    }
}
