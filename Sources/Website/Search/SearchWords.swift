/// The words of one text, folded, sorted, each with how much it counts: what a search index is made of.
///
/// It is one block of bytes, so that a cache can keep it as it is:
///
/// | bytes | what |
/// |---|---|
/// | 4 | 1, and the size of the text in bytes, capped at 2²⁴ − 1, little-endian |
/// | 4 | the number n of words, little-endian |
/// | 8 n | the first eight bytes of each word in UTF-8, zeros behind shorter ones, as a number whose order is the words' |
/// | n | four bits: how many bytes follow the first eight; four bits: the weight |
/// | 4 ⌈n / 32⌉ | for every 32nd word, where its further bytes begin |
/// | … | the further bytes of all words |
///
/// A word is cut after 23 bytes. Weights: 8 for the title, 4 for headings and tags, 2 for the gist, and up to 3 for how
/// often the text has it; at most 15 together.
public struct SearchWords: Hashable, Sendable {
    /// The most bytes that a word keeps.
    static let longest = 23
    /// How many words share an entry in the table of further bytes.
    static let stride = 32
    static let headSize = 8

    /// All of it, as a cache may keep it.
    public let bytes: [UInt8]

    /// A text without words.
    public static let none = SearchWords(trusted: [1, 0, 0, 0, 0, 0, 0, 0])

    /// A block that was made here.
    init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The words that a cache kept; nil when the bytes are not what this version writes.
    public init?(decoding bytes: [UInt8]) {
        self.init(trusted: bytes)
        guard isSound else { return nil }
    }

    /// The words that a cache kept and vouches for.
    ///
    /// - Parameter kept: the bytes of ``bytes``, and nothing else.
    public init(kept: ArraySlice<UInt8>) {
        self.init(trusted: kept.isEmpty ? SearchWords.none.bytes : Array(kept))
    }

    /// How many different words there are.
    public var count: Int { bytes.withUnsafeBytes { SearchWordsReader($0).count } }

    /// The positions of the words that begin with a byte.
    func range(beginning byte: UInt8) -> Range<Int> {
        bytes.withUnsafeBytes { raw in
            let reader = SearchWordsReader(raw)
            let from = reader.firstIndex(notBefore: UInt64(byte) << 56)
            guard byte < .max else { return from..<reader.count }
            return from..<reader.firstIndex(notBefore: UInt64(byte + 1) << 56, from: from)
        }
    }

    /// About how many bytes the text had.
    var textSize: Int { Int(bytes[1]) | Int(bytes[2]) << 8 | Int(bytes[3]) << 16 }

    /// The words as text, with their weights; for those who look, not for those who hurry.
    var entries: [(word: String, weight: Int)] {
        bytes.withUnsafeBytes { raw in
            let reader = SearchWordsReader(raw)
            return (0..<reader.count).map { index in
                (String(decoding: reader.word(index), as: UTF8.self), Int(reader.weight(index)))
            }
        }
    }

    private var isSound: Bool {
        guard bytes.count >= SearchWords.headSize, bytes[0] == 1 else { return false }
        return bytes.withUnsafeBytes { raw in
            let claimed = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
            let blocks = (claimed + SearchWords.stride - 1) / SearchWords.stride
            let fixed = SearchWords.headSize + claimed * 9 + blocks * 4
            guard claimed <= raw.count, fixed <= raw.count else { return false }
            let reader = SearchWordsReader(raw)
            var further = 0
            for index in 0..<claimed {
                if index % SearchWords.stride == 0, reader.blockStart(index / SearchWords.stride) != further {
                    return false
                }
                let tail = reader.tailLength(index)
                guard reader.weight(index) > 0, tail == 0 || reader.key(index) & 0xff != 0 else {
                    return false
                }
                further += tail
                guard fixed + further <= raw.count else { return false }
                if index > 0, !reader.isAscending(index) { return false }
            }
            return fixed + further == raw.count
        }
    }
}
