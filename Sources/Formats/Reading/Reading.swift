public import Unconference

/// What was read from a file, with what a person should know about it.
public struct Reading<Value: Sendable>: Sendable {
    /// The value; where a key had a wrong value, it has the key's default.
    public var value: Value
    /// What was found, in the order of the file; errors among them mean that the value must not be published.
    public var findings: [Finding]

    /// A value with what was found while it was read.
    public init(_ value: Value, findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }
}

extension Reading: Equatable where Value: Equatable {}
