extension Int {
    /// A number written in ASCII digits only, without sign or spaces, or nil when there is anything else or it is too large.
    public init?(digits text: some StringProtocol) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else {
            return nil
        }
        self = value
    }

    /// The number in decimal with zeros before it up to a width, for times and dates.
    public func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
