extension String {
    /// Looks at the text in UTF-8.
    ///
    /// Nearly every text lies in memory as such, and is looked at there: nothing is copied, and nobody holds it once more.
    ///
    /// - Parameter look: what is done with its bytes, which last no longer than that.
    @inlinable
    public func withBytes<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(look) { return result }
        var copy = self
        return copy.withUTF8(look)
    }
}
