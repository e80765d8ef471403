/// What became of one column of an export.
public struct ImportedColumn: Hashable, Codable, Sendable {
    /// What a column is used for.
    public enum Use: String, Codable, Hashable, Sendable, CaseIterable {
        /// It fills a field of its own.
        case field
        /// Its cells are kept as answers to its header.
        case answer
        /// It is not needed, and so it is not kept.
        case dropped
        /// It has no cell with anything in it.
        case empty
    }

    /// The header, as the file has it.
    public var header: String
    /// Its place in the file, from 1.
    public var position: Int
    /// What it is used for.
    public var use: Use
    /// The field that it fills, such as `email`.
    public var field: String?

    /// A column and what became of it.
    public init(header: String, position: Int, use: Use, field: String? = nil) {
        self.header = header
        self.position = position
        self.use = use
        self.field = field
    }
}
