/// Writes numbers bit by bit, the lowest bit of a byte first.
///
/// A posting list says which documents have a word and how much it counts there. Gaps between documents and weights are
/// Rice codes: a number divided by 2ᵏ, the quotient as so many ones and a zero, then the k bits of the rest. For gaps, k
/// follows from how many of all documents have the word; for weights it stands in the list's first two bits.
struct PostingWriter {
    private(set) var bytes: [UInt8] = []
    private var held: UInt64 = 0
    private var count: UInt64 = 0

    /// The k for the gaps of a list.
    ///
    /// - Parameters:
    ///   - documents: how many documents there are.
    ///   - listed: how many of them have the word; at least one.
    static func gapBits(documents: Int, listed: Int) -> UInt64 {
        let mean = max(1, documents / max(1, listed))
        return UInt64(Int.bitWidth - 1 - mean.leadingZeroBitCount)
    }

    private mutating func write(_ value: UInt64, bits: UInt64) {
        held |= value &<< count
        count &+= bits
        while count >= 32 {
            let full = UInt32(truncatingIfNeeded: held).littleEndian
            withUnsafeBytes(of: full) { bytes.append(contentsOf: $0) }
            held &>>= 32
            count &-= 32
        }
    }

    private mutating func writeRice(_ value: UInt64, _ k: UInt64) {
        var quotient = value &>> k
        while quotient >= 32 {
            write(0xffff_ffff, bits: 32)
            quotient -= 32
        }
        // The ones, and the zero behind them.
        write((1 &<< quotient) &- 1, bits: quotient + 1)
        write(value & ((1 &<< k) &- 1), bits: k)
    }

    /// Writes a list; nothing for an empty one.
    ///
    /// - Parameter postings: documents, counted from 0 and ascending, in all but the four lowest bits; in those the weight.
    mutating func write(_ postings: some Collection<UInt32>, documents: Int) {
        guard !postings.isEmpty else { return }
        let k = PostingWriter.gapBits(documents: documents, listed: postings.count)
        var costs: (Int, Int, Int, Int) = (0, 0, 0, 0)
        for posting in postings {
            let rest = Int(posting & 15) - 1
            costs.0 += rest + 1
            costs.1 += rest >> 1 + 2
            costs.2 += rest >> 2 + 3
            costs.3 += rest >> 3 + 4
        }
        var best: UInt64 = 0
        var least = costs.0
        if costs.1 < least { (best, least) = (1, costs.1) }
        if costs.2 < least { (best, least) = (2, costs.2) }
        if costs.3 < least { best = 3 }
        write(best, bits: 2)
        var next: UInt32 = 0
        for posting in postings {
            let document = posting >> 4
            writeRice(UInt64(document - next), k)
            writeRice(UInt64(posting & 15) - 1, best)
            next = document + 1
        }
    }

    /// All that was written, filled up to a whole byte.
    consuming func finished() -> [UInt8] {
        for shift in stride(from: 0, to: count, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: held &>> shift))
        }
        return bytes
    }
}
