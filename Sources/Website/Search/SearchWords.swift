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
public struct SearchWords: Sendable {
    /// The most bytes that a word keeps.
    static let longest = 23
    /// How many words share an entry in the table of further bytes.
    static let stride = 32
    static let headSize = 8

    /// All of it, as a cache may keep it; only to be looked at while the words are held.
    public nonisolated(unsafe) let raw: UnsafeRawBufferPointer
    /// What the memory belongs to.
    private let owner: any AnyObject & Sendable

    /// A text without words.
    public static let none = SearchWords(trusted: [1, 0, 0, 0, 0, 0, 0, 0])

    /// Words that were put together here, with whose memory they come.
    init(_ memory: WordMemory) {
        raw = memory.bytes
        owner = memory
    }

    /// A block that was made here.
    init(trusted bytes: [UInt8]) {
        self.init(WordMemory(size: bytes.count) { $0.copyBytes(from: bytes) })
    }

    /// The words that a cache kept; nil when the bytes are not what this version writes.
    public init?(decoding bytes: [UInt8]) {
        self.init(trusted: bytes)
        guard isSound else { return nil }
    }

    /// The words that a cache kept and vouches for.
    ///
    /// - Parameters:
    ///   - raw: the bytes of ``raw``, and nothing else.
    ///   - owner: what keeps them in memory.
    public init(kept raw: UnsafeRawBufferPointer, by owner: any AnyObject & Sendable) {
        self.raw = raw
        self.owner = owner
    }

    /// All of it in an array of its own.
    var bytes: [UInt8] { Array(raw) }

    /// How many different words there are.
    public var count: Int { withExtendedLifetime(self) { SearchWordsReader(raw).count } }

    /// About how many bytes the text had.
    var textSize: Int { withExtendedLifetime(self) { Int(raw[1]) | Int(raw[2]) << 8 | Int(raw[3]) << 16 } }

    /// The words as text, with their weights; for those who look, not for those who hurry.
    var entries: [(word: String, weight: Int)] {
        withExtendedLifetime(self) {
            let reader = SearchWordsReader(raw)
            return (0..<reader.count).map { index in
                (String(decoding: reader.word(index), as: UTF8.self), Int(reader.weight(index)))
            }
        }
    }

    private var isSound: Bool {
        guard raw.count >= SearchWords.headSize, raw[0] == 1 else { return false }
        return withExtendedLifetime(self) {
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

extension SearchWords: Equatable {
    /// Whether two texts have the same words, counting the same.
    public static func == (left: SearchWords, right: SearchWords) -> Bool {
        withExtendedLifetime((left, right)) { left.raw.elementsEqual(right.raw) }
    }
}
