import Markup

/// The words of a theme as pages have them, escaped once; looking them up counts no references.
///
/// What it points to lives as long as the ``Strings`` that made it.
struct PrintedWords: @unchecked Sendable {
    private let keys: UnsafeMutableBufferPointer<UInt64>
    private let ends: UnsafeMutableBufferPointer<Int>
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    /// Texts under names, escaped.
    init(_ texts: [(name: TemplateName, text: String)]) {
        var bytes: [UInt8] = []
        var ends: [Int] = [0]
        let texts = texts.sorted { $0.name.key < $1.name.key }
        for (_, text) in texts {
            bytes.append(escaping: text)
            ends.append(bytes.count)
        }
        self.keys = .allocate(capacity: texts.count)
        _ = self.keys.initialize(from: texts.map(\.name.key))
        self.ends = .allocate(capacity: ends.count)
        _ = self.ends.initialize(from: ends)
        self.bytes = .allocate(capacity: bytes.count)
        _ = self.bytes.initialize(from: bytes)
    }

    /// Gives its memory back.
    func deallocate() {
        keys.deallocate()
        ends.deallocate()
        bytes.deallocate()
    }

    /// The text under a name; nil where there is none.
    func text(_ name: TemplateName) -> UnsafeBufferPointer<UInt8>? {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low &+ high) / 2
            if keys[middle] < name.key { low = middle &+ 1 } else { high = middle }
        }
        guard low < keys.count, keys[low] == name.key else { return nil }
        return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[ends[low]..<ends[low + 1]])
    }
}
