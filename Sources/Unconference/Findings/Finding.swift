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
    /// A piece of the lines that a person reads.
    public enum Piece: Sendable {
        /// What somebody wrote or named: the file, the message, the help.
        case words
        /// The word for how grave it is, with its colon.
        case severity
        /// What stands around those.
        case sign
    }

    /// `path:line:column: error: what [code]`, and a `help:` line where there is help.
    public var description: String {
        var text = ""
        spell { _, piece in text += piece }
        return text
    }

    /// Hands out the same piece by piece, for those who show some of them in another way.
    ///
    /// - Parameter take: takes one piece after the other.
    public func spell(_ take: (_ kind: Piece, _ text: String) -> Void) {
        if let place {
            take(.words, place.file)
            take(.sign, place.position)
            take(.sign, ": ")
        }
        take(.severity, severity.label)
        take(.sign, " ")
        take(.words, message)
        take(.sign, " [")
        take(.sign, code)
        take(.sign, "]")
        if let help {
            take(.sign, "\n  help: ")
            take(.words, help)
        }
    }
}

extension Sequence<Finding> {
    /// Whether one of the findings is an error.
    public var hasErrors: Bool { contains { $0.severity == .error } }
}
