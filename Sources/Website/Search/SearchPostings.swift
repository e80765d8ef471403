/// The words of many documents whose first byte is one of a few, side by side in flat memory.
///
/// Walking along them touches memory in order, and no document's own block of bytes.
struct SearchPostings {
    /// A word in a document.
    struct Appearance {
        /// The first eight bytes as a number.
        let key: UInt64
        /// The document in all but the four lowest bits; in those the weight.
        let posting: UInt32
        /// Where the further bytes begin in all but the four lowest bits; in those how many there are.
        let tail: UInt32
    }

    /// The words by their first bytes, those with the same one in the order of documents.
    let appearances: [Appearance]
    private let tails: [UInt8]

    /// Words that begin with some bytes, one byte after the other.
    ///
    /// - Parameters:
    ///   - readers: the words of all documents, which are held meanwhile.
    ///   - bytes: the first bytes.
    ///   - firstBytes: where the words with a first byte stand among those of a document.
    init(_ readers: [SearchWordsReader], _ bytes: [UInt8], at firstBytes: FirstBytes) {
        let count = bytes.reduce(0) { $0 + firstBytes.counts[Int($1)] }
        var tails: [UInt8] = []
        tails.reserveCapacity(count * 2 + FoldedWord.tailRoom)
        appearances = [Appearance](unsafeUninitializedCapacity: count) { buffer, used in
            for byte in bytes {
                for (document, reader) in readers.enumerated() {
                    let range = firstBytes.range(of: byte, in: document)
                    guard !range.isEmpty else { continue }
                    let own = UInt32(truncatingIfNeeded: document) << 4
                    var tail = tails.count
                    for index in range {
                        let meta = UInt32(reader.meta(index))
                        let appearance = Appearance(
                            key: reader.key(index),
                            posting: own | meta & 15,
                            tail: UInt32(tail) * 16 | meta >> 4
                        )
                        buffer.initializeElement(at: used, to: appearance)
                        used &+= 1
                        tail &+= Int(meta >> 4)
                    }
                    let size = tail - tails.count
                    if size > 0 {
                        tails.append(
                            contentsOf: reader.tail(from: reader.tailStart(range.lowerBound), count: size)
                        )
                    }
                }
            }
        }
        // A word's further bytes are read in one go, whatever stands behind them.
        tails.append(contentsOf: repeatElement(0, count: FoldedWord.tailRoom))
        self.tails = tails
    }

    /// The word itself.
    @inline(__always)
    func word(of appearance: Appearance) -> FoldedWord {
        let size = Int(appearance.tail & 15)
        guard size > 0 else { return FoldedWord(appearance.key) }
        return tails.withUnsafeBytes { bytes in
            FoldedWord(appearance.key, tail: bytes, from: Int(appearance.tail >> 4), count: size)
        }
    }
}
