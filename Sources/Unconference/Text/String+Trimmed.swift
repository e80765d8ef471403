extension String {
    /// The text without the white space around it.
    public var trimmed: String {
        // Nearly every text begins and ends with a visible ASCII character, and looking at characters is slow.
        if let first = utf8.first, let last = utf8.last, (33..<127).contains(first), (33..<127).contains(last)
        {
            return self
        }
        return Substring(self).trimmed
    }
}

extension Substring {
    /// The text without the white space around it.
    public var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
