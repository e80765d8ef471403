/// All records of one kind, by key.
public struct Register<Entry: Record>: Hashable, Sendable {
    private var entries: [Entry.Key: Entry]

    /// A register of the given records; of two with one key the later counts.
    public init(_ records: [Entry] = []) {
        entries = Dictionary(records.map { ($0.key, $0) }) { _, later in later }
    }

    /// The record with a key; setting nil removes it.
    public subscript(key: Entry.Key) -> Entry? {
        get { entries[key] }
        set { entries[key] = newValue }
    }

    /// All records, in the order of their keys.
    public var sorted: [Entry] { entries.values.sorted { $0.key < $1.key } }

    /// All records, in no particular order; for sums and searches only.
    public var unordered: some Collection<Entry> { entries.values }

    /// How many there are.
    public var count: Int { entries.count }

    /// The highest key, if there is any.
    public var lastKey: Entry.Key? { entries.keys.max() }
}
