internal import Formats

/// The answer to a problem as a file has it: one JSON object on one line, with the time that it took at its end.
enum AnswerLine {
    /// The bytes of a line.
    ///
    /// - Parameters:
    ///   - milliseconds: how long the answer took; nothing is said where nobody asked.
    ///   - members: writes the answer.
    static func bytes(after milliseconds: Int?, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            members(&writer)
            if let milliseconds { writer.thousandths("seconds", milliseconds) }
        }
        writer.newline()
        return writer.bytes
    }
}
