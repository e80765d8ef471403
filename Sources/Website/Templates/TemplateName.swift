/// A name that templates look values up by; its hash is worked out once, when a theme is read.
struct TemplateName: Hashable, Sendable {
    /// The name as themes write it.
    let text: String
    /// FNV-1a in 64 bits, the same in every run.
    let key: UInt64

    /// A name.
    init(_ text: String) {
        self.text = text
        var key: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { key = (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        self.key = key
    }

    static func == (left: TemplateName, right: TemplateName) -> Bool {
        left.key == right.key && left.text == right.text
    }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
