/// Writes a shard that holds words.
///
/// It is the stamp, the number of words, each word with how many documents have it, and all lists behind them. A word is
/// written as how many bytes it shares with the one before, how many follow, and those.
struct ShardWriter {
    private let documents: Int
    private var head: [UInt8] = []
    private var before: [UInt8] = []
    private var lists = PostingWriter()

    /// An empty shard.
    init(stamp: UInt32, documents: Int, words: Int) {
        self.documents = documents
        head.append(stamp: stamp)
        head.append(number: words)
    }

    /// Adds a word; words come in order.
    mutating func add(_ word: [UInt8], _ postings: some Collection<UInt32>) {
        var shared = 0
        while shared < min(before.count, word.count), before[shared] == word[shared] { shared += 1 }
        head.append(UInt8(truncatingIfNeeded: shared))
        head.append(UInt8(truncatingIfNeeded: word.count - shared))
        head += word[shared...]
        head.append(number: postings.count)
        lists.write(postings, documents: documents)
        before = word
    }

    /// All that was written.
    consuming func finished() -> [UInt8] { head + lists.finished() }
}
