/// Looks into the bytes of ``SearchWords`` while they are held; it never writes.
struct SearchWordsReader: @unchecked Sendable {
    let raw: UnsafeRawBufferPointer
    let count: Int
    private let metas: Int
    private let blocks: Int
    private let tails: Int

    /// A reader of sound bytes.
    init(_ raw: UnsafeRawBufferPointer) {
        self.raw = raw
        count = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        metas = SearchWords.headSize + count * 8
        blocks = metas + count
        tails = blocks + (count + SearchWords.stride - 1) / SearchWords.stride * 4
    }

    /// The first eight bytes of a word as a number.
    func key(_ index: Int) -> UInt64 {
        UInt64(
            littleEndian: raw.loadUnaligned(
                fromByteOffset: SearchWords.headSize + index * 8,
                as: UInt64.self
            )
        )
    }

    /// How many bytes follow the first eight, and the weight.
    func meta(_ index: Int) -> UInt8 { raw[metas + index] }

    func weight(_ index: Int) -> UInt8 { meta(index) & 15 }

    func tailLength(_ index: Int) -> Int { Int(meta(index) >> 4) }

    func blockStart(_ block: Int) -> Int {
        Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: blocks + block * 4, as: UInt32.self)))
    }

    /// Where the further bytes of a word begin among those of all.
    func tailStart(_ index: Int) -> Int {
        let block = index / SearchWords.stride
        guard index < count else { return raw.count - tails }
        var start = blockStart(block)
        for earlier in block * SearchWords.stride..<index { start += tailLength(earlier) }
        return start
    }

    /// Further bytes by where they stand among those of all.
    func tail(from start: Int, count: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: raw[(tails + start)..<(tails + start + count)])
    }

    /// The first word at or after a position whose first eight bytes are not before some.
    func firstIndex(notBefore wanted: UInt64, from start: Int = 0) -> Int {
        var low = start
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if key(middle) < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first word behind a position that does not begin with a byte, as the word there does.
    ///
    /// A text has a few words with each byte, so the steps begin small and double.
    func firstIndex(behind byte: UInt8, from start: Int) -> Int {
        let last = UInt64(byte) << 56 | 0x00ff_ffff_ffff_ffff
        var (low, step) = (start + 1, 1)
        while low + step < count, key(low + step) <= last {
            low += step
            step *= 2
        }
        var high = min(count, low + step)
        while low < high {
            let middle = (low + high) / 2
            if key(middle) <= last { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A word in UTF-8.
    func word(_ index: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var key = key(index)
        while key != 0 {
            bytes.append(UInt8(truncatingIfNeeded: key >> 56))
            key <<= 8
        }
        bytes.append(contentsOf: tail(from: tailStart(index), count: tailLength(index)))
        return bytes
    }

    /// Whether a word stands after the one before it.
    func isAscending(_ index: Int) -> Bool {
        let (before, own) = (key(index - 1), key(index))
        guard before == own else { return before < own }
        return word(index - 1).lexicographicallyPrecedes(word(index))
    }
}
