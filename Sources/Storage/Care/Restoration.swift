/// What a restore did.
public struct Restoration: Hashable, Sendable {
    /// Where the file that was replaced is kept; nil when there was none.
    public var kept: String?
    /// How many people were erased again, because they were erased after the backup was made.
    public var erasedAgain: Int
    /// Whether the ledger of erasures could be read; when not, whoever was erased since the backup is back in the file.
    public var knowsErasures: Bool
}
