import HashTreeCollections

/// All records of one kind, by key.
///
/// A copy costs nothing and a change to a copy costs no more than a change: an action works on a copy of the gathering, and
/// a board with a hundred thousand wishes takes thousands of actions a second.
public struct Register<Entry: Record>: Hashable, Sendable {
    private var shelves: TreeDictionary<Int, TreeDictionary<Entry.Key, Entry>>
    /// How many there are.
    public private(set) var count: Int

    /// A register of the given records; of two with one key the later counts.
    public init(_ records: [Entry] = []) {
        shelves = [:]
        count = 0
        for record in records { self[record.key] = record }
    }

    /// The record with a key; setting nil removes it.
    public subscript(key: Entry.Key) -> Entry? {
        get { shelves[Entry.shelf(of: key)]?[key] }
        set {
            let number = Entry.shelf(of: key)
            let former = shelves[number]?.count ?? 0
            shelves[number, default: [:]][key] = newValue
            let present = shelves[number]?.count ?? 0
            if present == 0 { shelves[number] = nil }
            count += present - former
        }
    }

    /// All records, in the order of their keys.
    public var sorted: [Entry] { unordered.sorted { $0.key < $1.key } }

    /// All records, in no particular order; for sums and searches only.
    public var unordered: some Collection<Entry> { shelves.values.lazy.flatMap(\.values) }

    /// The records on one shelf, in no particular order.
    public func unordered(onShelf shelf: Int) -> some Collection<Entry> { (shelves[shelf] ?? [:]).values }

    /// The highest key, if there is any.
    public var lastKey: Entry.Key? { shelves.values.lazy.compactMap { $0.keys.max() }.max() }
}
