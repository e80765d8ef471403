/// Thrown when there is no value to go on with: the findings say why.
public struct Failure: Error, Hashable, Sendable {
    /// What is wrong, in the order in which it was found; at least one of them is an error.
    public var findings: [Finding]

    /// A failure for several reasons.
    public init(_ findings: [Finding]) {
        self.findings = findings
    }

    /// A failure for one reason.
    public init(_ code: String, _ message: String, at place: Place? = nil, help: String? = nil) {
        self.init([Finding(.error, code, message, at: place, help: help)])
    }
}

extension Failure: CustomStringConvertible {
    /// The findings, a line or two each.
    public var description: String { findings.map(\.description).joined(separator: "\n") }
}
