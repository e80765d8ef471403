extension Collection<UInt8> {
    /// How many bytes a byte order mark takes up at the beginning, which some editors put there and which means nothing in
    /// UTF-8; 0 where there is none.
    public var byteOrderMarkLength: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
