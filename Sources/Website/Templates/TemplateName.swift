/// A name that templates look values up by, as a number that is worked out once, when a theme is read.
///
/// FNV-1a in 64 bits, the same in every run; a test sees to it that no two names of pages share one.
struct TemplateName: Hashable, Sendable {
    /// The number.
    let key: UInt64

    /// A name as themes write it.
    init(_ text: String) {
        var key: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        self.key = key
    }

    /// A name whose number is known.
    init(key: UInt64) {
        self.key = key
    }

    static func == (left: TemplateName, right: TemplateName) -> Bool { left.key == right.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
