import Foundation
import Publishing
import Unconference

/// Standard output and standard error, as a person or a script has them.
struct Terminal {
    /// Whether notices are left out.
    var quiet = false

    /// Whether standard output is a screen.
    static var isScreen: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether somebody sits at a keyboard and a screen.
    static var isConversation: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks one question on standard error, and reads one line.
    static func ask(_ question: String) -> String {
        FileHandle.standardError.write(Data(question.utf8))
        return readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    }

    /// The same for something that nobody should read over a shoulder: what is typed is not shown.
    static func askUnseen(_ question: String) -> String {
        var shown = termios()
        tcgetattr(STDIN_FILENO, &shown)
        var unseen = shown
        unseen.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        FileHandle.standardError.write(Data(question.utf8))
        return readLine() ?? ""
    }

    /// Whether colour may be used on a stream: a screen, and nobody said NO_COLOR.
    static func mayColour(_ stream: Int32 = STDOUT_FILENO) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(stream) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }

    /// How many columns a line has.
    static var width: Int {
        if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(digits: text),
            columns >= 40
        {
            return min(columns, 400)
        }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 { return Int(size.ws_col) }
        return 100
    }

    /// Prints lines on standard output; characters that could steer a terminal are shown, not sent.
    ///
    /// Throws where they can't be written, for a script would take half an answer for a whole one.
    func print(_ text: String) throws(Failure) {
        try write([UInt8]((Printable.text(text) + "\n").utf8))
    }

    /// Tells people something besides the answer.
    func notice(_ text: String) {
        guard !quiet else { return }
        _ = put([UInt8]((Printable.text(text) + "\n").utf8), on: STDERR_FILENO)
    }

    /// Prints findings on standard error, file by file, and how many there are where they are several.
    ///
    /// - Parameters:
    ///   - findings: what there is to say.
    ///   - failed: whether the command failed because of them; then even the quiet hear more than errors.
    func report(_ findings: [Finding], failed: Bool = false) {
        let colour = Terminal.mayColour(STDERR_FILENO)
        let told =
            quiet
            ? findings.filter { $0.severity == .error || (failed && $0.severity == .warning) } : findings
        let order = FindingOrder(of: told)
        // A site of thousands of notes has thousands of remarks: they go out in a few pieces, not one by one.
        let texts = Parallel.map(order.places, inPiecesOf: 256) { piece in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(piece.count * 128)
            for place in piece { Terminal.append(told[place], colour: colour, to: &bytes) }
            return bytes
        }
        for text in texts { _ = put(text, on: STDERR_FILENO) }
        if told.count > 1 { notice(Terminal.count(told, files: order.files)) }
    }

    /// `2 errors and 1 warning in 2 files`.
    private static func count(_ findings: [Finding], files: Int) -> String {
        let parts = [Severity.error, .warning, .note].compactMap { severity in
            let count = findings.indices.count { findings[$0].severity == severity }
            return count == 0 ? nil : Words.count(count, severity.rawValue)
        }
        return Words.join(parts) + (files == 0 ? "" : " in \(Words.count(files, "file"))")
    }

    private static func append(_ finding: Finding, colour: Bool, to bytes: inout [UInt8]) {
        finding.spell { kind, text in
            switch kind {
            case .words: Printable.append(line: text, to: &bytes)
            case .severity where colour:
                let code = finding.severity == .error ? "31" : finding.severity == .warning ? "33" : "36"
                bytes += "\u{1B}[1;\(code)m\(text)\u{1B}[0m".utf8
            case .severity, .sign: bytes += text.utf8
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes bytes on standard output as they are, such as an answer for scripts; throws where they can't be written.
    func write(_ bytes: [UInt8]) throws(Failure) {
        let trouble = put(bytes, on: STDOUT_FILENO)
        // A reader that went away, such as `head`, is not a mistake of ours.
        guard trouble != 0, trouble != EPIPE else { return }
        throw Failure(
            "not-written",
            "the answer could not be written: \(String(cString: strerror(trouble)).lowercased())",
            help: "is there room on the disk?"
        )
    }

    /// Writes all of it; gives the number of what stood in the way, or 0.
    private func put(_ bytes: [UInt8], on stream: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(stream, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return errno }
            rest = rest.dropFirst(written)
        }
        return 0
    }
}
