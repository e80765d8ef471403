/// Writes values one after the other as bytes, for files that only this version of the program reads again.
///
/// Numbers take as many bytes as they need, seven bits in each.
public struct Packer: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Nothing yet.
    ///
    /// - Parameter bytes: about how many bytes will be written.
    public init(expecting bytes: Int = 0) {
        self.bytes.reserveCapacity(bytes)
    }

    /// Writes a number.
    public mutating func pack(_ number: UInt64) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a whole number of either sign.
    public mutating func pack(_ number: Int) {
        pack(UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63))
    }

    /// Writes yes or no.
    public mutating func pack(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Writes a text.
    public mutating func pack(_ text: String) {
        pack(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes bytes.
    public mutating func pack(_ data: ArraySlice<UInt8>) {
        pack(UInt64(data.count))
        bytes.append(contentsOf: data)
    }

    /// Writes bytes.
    public mutating func pack(_ data: [UInt8]) { pack(data[...]) }

    /// Writes what may be missing.
    @inlinable
    public mutating func pack<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
        pack(value != nil)
        if let value { write(&self, value) }
    }

    /// Writes several values.
    @inlinable
    public mutating func pack<Value>(
        all values: some Collection<Value>,
        _ write: (inout Packer, Value) -> Void
    ) {
        pack(UInt64(values.count))
        for value in values { write(&self, value) }
    }

    /// Writes what another one has written.
    public mutating func pack(_ other: Packer) { bytes.append(contentsOf: other.bytes) }
}
