import HTTPTypes

/// One row of the table of routes: what may be asked for, by whom, and who answers.
struct Route: Sendable {
    /// The method.
    let method: HTTPRequest.Method
    /// The path, with `{name}` for a part that varies.
    let path: String
    /// Who may; there is no row without it.
    let who: Set<VisitorKind>
    /// What it is for, in a few words, as the documentation has it.
    let summary: String
    /// Answers.
    let answer: @Sendable (Call) async throws -> Reply

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ who: Set<VisitorKind>,
        _ summary: String,
        _ answer: @escaping @Sendable (Call) async throws -> Reply
    ) {
        self.method = method
        self.path = path
        self.who = who
        self.summary = summary
        self.answer = answer
    }
}
