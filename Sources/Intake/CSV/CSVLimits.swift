/// How large a table may be; checked before anything long is worked on.
public struct CSVLimits: Hashable, Sendable {
    /// The most bytes.
    public var bytes: Int
    /// The most records, the header aside.
    public var rows: Int
    /// The most columns.
    public var columns: Int

    /// 10 MiB, 100,000 rows and 200 columns, unless said otherwise.
    public init(bytes: Int = 10 << 20, rows: Int = 100_000, columns: Int = 200) {
        self.bytes = bytes
        self.rows = rows
        self.columns = columns
    }
}
