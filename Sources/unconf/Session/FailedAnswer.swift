import Unconference

/// What a script gets from a command that was refused or failed: what is wrong, as people read it on standard error.
struct FailedAnswer: Encodable {
    /// All that there is to say; at least one of it is why.
    var findings: [Finding]
}
