/// Reads what a ``Packer`` wrote.
///
/// Whatever else the bytes are, reading them throws and never traps: a file that was cut short counts as none.
public struct Unpacker: Sendable {
    /// The bytes are not what a packer wrote.
    public struct Mistake: Error {
        /// The only one there is.
        public init() {}
    }

    private var rest: ArraySlice<UInt8>

    /// Reads bytes from their beginning.
    public init(_ bytes: some Sequence<UInt8>) {
        rest = Array(bytes)[...]
    }

    /// Reads bytes from their beginning, where they lie.
    public init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Whether everything was read.
    public var isAtEnd: Bool { rest.isEmpty }

    /// Reads a number.
    public mutating func number() throws(Mistake) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while let byte = rest.popFirst(), shift < 64 {
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        throw Mistake()
    }

    /// Reads a whole number of either sign.
    public mutating func integer() throws(Mistake) -> Int {
        let number = try number()
        return Int(Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
    }

    /// Reads yes or no.
    public mutating func flag() throws(Mistake) -> Bool {
        guard let byte = rest.popFirst(), byte < 2 else { throw Mistake() }
        return byte == 1
    }

    /// Reads a text.
    public mutating func text() throws(Mistake) -> String {
        guard let text = String(validating: try data(), as: UTF8.self) else { throw Mistake() }
        return text
    }

    /// Reads bytes.
    public mutating func data() throws(Mistake) -> ArraySlice<UInt8> {
        let count = try number()
        guard count <= UInt64(rest.count) else { throw Mistake() }
        let data = rest.prefix(Int(count))
        rest = rest.dropFirst(Int(count))
        return data
    }

    /// Reads what may be missing.
    public mutating func optional<Value>(
        _ read: (inout Unpacker) throws(Mistake) -> Value
    ) throws(Mistake) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// Reads several values.
    public mutating func all<Value>(
        _ read: (inout Unpacker) throws(Mistake) -> Value
    ) throws(Mistake) -> [Value] {
        let count = try number()
        // Each value takes a byte at least; anything else was never packed.
        guard count <= UInt64(rest.count) else { throw Mistake() }
        var values: [Value] = []
        values.reserveCapacity(Int(count))
        for _ in 0..<Int(count) { values.append(try read(&self)) }
        return values
    }
}
