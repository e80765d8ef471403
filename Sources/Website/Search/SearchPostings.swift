/// The words of many documents whose first byte is one of a few, side by side in flat memory.
///
/// Walking along them touches memory in order, and no document's own block of bytes. It is memory of its own, for
/// millions of words are looked at and none of them should count a reference.
final class SearchPostings {
    /// Some neighbouring words of one document.
    struct Range {
        let document: Int32
        let from: Int32
        let to: Int32
    }

    /// The first eight bytes of each word as a number.
    let keys: UnsafeMutablePointer<UInt64>
    /// How many bytes follow the first eight, and the weight.
    let metas: UnsafeMutablePointer<UInt8>
    /// One range for each document that has such words, in order of documents.
    let ranges: [Range]
    /// Where the further bytes begin.
    private let tailStarts: UnsafeMutablePointer<UInt32>
    private let tails: UnsafeMutablePointer<UInt8>

    /// Words that begin with some bytes, one byte after the other.
    ///
    /// - Parameters:
    ///   - readers: the words of all documents, which are held meanwhile.
    ///   - bytes: the first bytes.
    ///   - range: where the words with a first byte stand among those of a document.
    init(_ readers: [SearchWordsReader], _ bytes: [UInt8], range: (UInt8, Int) -> Swift.Range<Int>) {
        var (count, tailCount) = (0, 0)
        for byte in bytes {
            for document in readers.indices {
                let range = range(byte, document)
                guard !range.isEmpty else { continue }
                count += range.count
                tailCount += readers[document].tailRange(of: range).count
            }
        }
        let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: count + 1)
        let metas = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
        let tailStarts = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 1)
        let tails = UnsafeMutablePointer<UInt8>.allocate(capacity: tailCount + 1)
        var ranges: [Range] = []
        ranges.reserveCapacity(min(count, bytes.count * readers.count))
        var (place, tail) = (0, 0)
        for byte in bytes {
            for document in readers.indices {
                let range = range(byte, document)
                guard !range.isEmpty else { continue }
                let reader = readers[document]
                let further = reader.tailRange(of: range)
                reader.copyKeys(range, to: keys + place)
                reader.copyMetas(range, to: metas + place)
                reader.copyTails(further, to: tails + tail)
                let end = place &+ range.count
                ranges.append(Range(document: Int32(document), from: Int32(place), to: Int32(end)))
                while place < end {
                    tailStarts[place] = UInt32(truncatingIfNeeded: tail)
                    tail &+= Int(metas[place] &>> 4)
                    place &+= 1
                }
            }
        }
        (self.keys, self.metas, self.tailStarts, self.tails) = (keys, metas, tailStarts, tails)
        self.ranges = ranges
    }

    deinit {
        keys.deallocate()
        metas.deallocate()
        tailStarts.deallocate()
        tails.deallocate()
    }

    /// Whether two words are the same.
    func areSame(_ left: Int, _ right: Int) -> Bool {
        guard keys[left] == keys[right], metas[left] >> 4 == metas[right] >> 4 else { return false }
        let (one, other) = (tails + Int(tailStarts[left]), tails + Int(tailStarts[right]))
        for offset in 0..<Int(metas[left] >> 4) where one[offset] != other[offset] { return false }
        return true
    }

    /// Whether a word comes before another.
    func isBefore(_ left: Int, _ right: Int) -> Bool {
        guard keys[left] == keys[right] else { return keys[left] < keys[right] }
        return tail(left).lexicographicallyPrecedes(tail(right))
    }

    /// A number that is the same for the same word.
    func hash(_ index: Int) -> UInt64 {
        var hash = keys[index] &* 0x9e37_79b9_7f4a_7c15
        let tail = tails + Int(tailStarts[index])
        for offset in 0..<Int(metas[index] >> 4) {
            hash = (hash ^ UInt64(tail[offset])) &* 0x0000_0100_0000_01b3
        }
        return hash
    }

    /// The further bytes of a word.
    func tail(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: tails + Int(tailStarts[index]), count: Int(metas[index] >> 4))
    }
}
