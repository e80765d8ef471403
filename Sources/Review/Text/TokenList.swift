/// The words of a text while it is read: an array that nobody else can hold, and so need not ask about that at each word.
struct TokenList: ~Copyable {
    private var words: UnsafeMutablePointer<Token>
    private var capacity: Int
    private var count = 0

    init(capacity: Int) {
        self.capacity = max(8, capacity)
        words = .allocate(capacity: self.capacity)
    }

    deinit { words.deallocate() }

    /// The words for as long as the list is held.
    var all: UnsafeBufferPointer<Token> { UnsafeBufferPointer(start: words, count: count) }

    /// The last word.
    var last: Token? { count > 0 ? words[count - 1] : nil }

    @inline(__always)
    mutating func append(_ word: Token) {
        if count == capacity { grow() }
        (words + count).initialize(to: word)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: words, count: count)
        words.deallocate()
        words = larger
        capacity *= 2
    }
}
