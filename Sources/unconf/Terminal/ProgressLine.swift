import Foundation

/// One line on standard error that says how far long work is, where standard error is a screen.
struct ProgressLine: Sendable {
    private let isShown = isatty(STDERR_FILENO) == 1

    /// Shows a text in the place of the former one.
    func show(_ text: String) {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(Printable.text(text))".utf8))
    }

    /// Takes the line away.
    func clear() {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
