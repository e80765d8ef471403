import Unconference

/// A name that templates look values up by, as a number that is worked out once, when a theme is read.
///
/// FNV-1a in 64 bits, the same in every run; a test sees to it that no two names of pages share one.
struct TemplateName: Hashable, Sendable {
    /// The number.
    let key: UInt64

    /// A name as themes write it.
    init(_ text: String) {
        key = FNV1a.hash(text.utf8)
    }

    /// A name whose number is known.
    init(key: UInt64) {
        self.key = key
    }

    static func == (left: TemplateName, right: TemplateName) -> Bool { left.key == right.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
