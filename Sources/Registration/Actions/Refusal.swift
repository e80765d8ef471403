public import Unconference

/// Why something was not done: what is so, and what to do instead.
public struct Refusal: Error, Hashable, Sendable {
    /// What sort of refusal it is, so that each edge can answer in its own way.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// There is no such thing.
        case notFound
        /// What was sent can't be right.
        case invalid
        /// Somebody else may do it.
        case notAllowed
        /// Another time, perhaps.
        case notNow
        /// It contradicts what is there.
        case conflict
    }

    /// The sort.
    public var kind: Kind
    /// A stable name, such as `cell-taken`.
    public var code: String
    /// What is so.
    public var message: String
    /// What to do instead.
    public var help: String?

    /// A refusal; use the named ones where there is one, so that the words stand in one place.
    public init(_ kind: Kind, _ code: String, _ message: String, help: String? = nil) {
        self.kind = kind
        self.code = code
        self.message = message
        self.help = help
    }

    /// The refusal as a finding.
    public var finding: Finding { Finding(.error, code, message, help: help) }
}

extension Refusal: CustomStringConvertible {
    /// Message, code and help.
    public var description: String { finding.description }
}
