/// One step of a session that is run by a format: what the room does, and for how long.
public struct FormatStep: Hashable, Sendable {
    /// What the room does: `In pairs`.
    public var name: String
    /// How, in a sentence.
    public var words: String
    /// For how long, in seconds.
    public var seconds: Int

    /// A step.
    public init(_ name: String, _ words: String, seconds: Int) {
        self.name = name
        self.words = words
        self.seconds = seconds
    }
}
