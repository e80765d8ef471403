import Unconference

/// What a command answers: lines for people, an object for scripts, and what else people should be told.
struct Answer {
    /// What a person reads, without a newline at the end.
    var text: String
    /// The documented object for scripts; nil where they have had it already.
    var json: (any Encodable)?
    /// What people should be told besides; on standard error.
    var notices: [String] = []
    /// Findings that did not stop the work; on standard error.
    var findings: [Finding] = []
    /// Whether the command failed although it has something to show.
    var failed = false

    /// An answer in words and as an object.
    init(
        _ text: String,
        json: (any Encodable)?,
        notices: [String] = [],
        findings: [Finding] = [],
        failed: Bool = false
    ) {
        self.text = text
        self.json = json
        self.notices = notices
        self.findings = findings
        self.failed = failed
    }
}
