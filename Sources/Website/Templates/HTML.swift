import Markup

/// Markup that may be printed as it is: rendered by `Markup`, or made of escaped text.
///
/// Templates print it with three braces, and only under names that end in `HTML`.
struct HTML: Hashable, Sendable {
    /// The markup in UTF-8.
    let bytes: ArraySlice<UInt8>

    /// The markup as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup that its maker vouches for.
    init(trusted bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Markup that its maker vouches for.
    init(trusted text: String) {
        self.init(trusted: Array(text.utf8)[...])
    }

    /// Text from anybody, made harmless.
    init(escaping text: String) {
        var bytes: [UInt8] = []
        bytes.append(escaping: text)
        self.init(trusted: bytes[...])
    }
}
