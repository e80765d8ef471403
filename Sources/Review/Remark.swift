public import Unconference

/// What a check has to say about a text, with the change that would settle it where there is one.
public struct Remark: Hashable, Sendable {
    /// What is wrong, where, and what to do.
    public var finding: Finding
    /// What `unconf check --fix` would write; nil where a person has to decide.
    public var correction: Correction?

    /// A remark.
    public init(_ finding: Finding, correction: Correction? = nil) {
        self.finding = finding
        self.correction = correction
    }
}
