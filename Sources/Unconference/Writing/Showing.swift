/// From when and until when a text is shown, and the addresses that it had before.
public struct Showing: Hashable, Sendable {
    /// The day from which it is shown; nil: at once.
    public var publishOn: LocalDate?
    /// The day from which it is no longer shown; nil: never.
    public var expiresOn: LocalDate?
    /// Older addresses of it.
    public var aliases: [String]

    /// A text that is always shown, and had no other address, unless something else is said.
    public init(publishOn: LocalDate? = nil, expiresOn: LocalDate? = nil, aliases: [String] = []) {
        self.publishOn = publishOn
        self.expiresOn = expiresOn
        self.aliases = aliases
    }

    /// Whether the text is shown on a day.
    public func includes(_ day: LocalDate) -> Bool {
        publishOn.map { $0 <= day } ?? true && expiresOn.map { day < $0 } ?? true
    }
}
