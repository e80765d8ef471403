/// Something a person should know about their input: what is wrong, where, and what to do now.
///
/// It is the one way in which the program talks about mistakes. Readers and checks collect all findings of a run; only
/// when no value is possible does a reader throw, a ``Failure``.
public struct Finding: Hashable, Codable, Sendable {
    /// How grave it is.
    public var severity: Severity
    /// A stable, documented name such as `unknown-key`, for scripts, tests and the manual.
    public var code: String
    /// What is wrong in one line, naming the thing and the facts in conflict.
    ///
    /// Lower case, no full stop.
    public var message: String
    /// Where, if it is about a file.
    public var place: Place?
    /// What to do now, if there is something to say beyond the message.
    public var help: String?

    /// A finding of the given severity.
    public init(
        _ severity: Severity,
        _ code: String,
        _ message: String,
        at place: Place? = nil,
        help: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.place = place
        self.help = help
    }
}

extension Finding: CustomStringConvertible {
    /// `path:line:column: error: what [code]`, and a `help:` line where there is help.
    public var description: String {
        var text = ""
        // A site may have thousands, each of which is put together once.
        text.reserveCapacity(
            64 + (place?.file.utf8.count ?? 0) + message.utf8.count + code.utf8.count
                + (help?.utf8.count ?? 0)
        )
        if let place {
            place.write(to: &text)
            text += ": "
        }
        text += severity.rawValue
        text += ": "
        text += message
        text += " ["
        text += code
        text += "]"
        if let help {
            text += "\n  help: "
            text += help
        }
        return text
    }
}

extension Sequence<Finding> {
    /// Whether one of the findings is an error.
    public var hasErrors: Bool { contains { $0.severity == .error } }
}
