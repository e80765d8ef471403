import Glibc

/// Reads what a ``Packer`` wrote.
///
/// Whatever else the bytes are, reading them throws and never traps: a file that was cut short counts as none.
public struct Unpacker: Sendable {
    /// The bytes are not what a packer wrote.
    public struct Mistake: Error {
        /// The only one there is.
        public init() {}
    }

    private let bytes: ArraySlice<UInt8>
    /// Where the next byte stands.
    private var place: Int

    /// How many bytes are left.
    @usableFromInline var rest: Int { bytes.endIndex - place }

    /// Reads bytes from their beginning.
    public init(_ bytes: some Sequence<UInt8>) {
        self.init(Array(bytes)[...])
    }

    /// Reads bytes from their beginning, where they lie.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// Whether everything was read.
    public var isAtEnd: Bool { place == bytes.endIndex }

    private mutating func byte() -> UInt8? {
        guard place < bytes.endIndex else { return nil }
        place += 1
        return bytes[place - 1]
    }

    /// Passes over so many bytes as a number says that comes first.
    private mutating func range() throws(Mistake) -> Range<Int> {
        let count = try number()
        guard count <= UInt64(rest) else { throw Mistake() }
        let start = place
        place += Int(count)
        return start..<place
    }

    /// Reads a number.
    public mutating func number() throws(Mistake) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64, let byte = self.byte() {
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
        guard let byte = self.byte(), byte < 2 else { throw Mistake() }
        return byte == 1
    }

    /// Reads a text.
    public mutating func text() throws(Mistake) -> String {
        let range = try self.range()
        let text = bytes.withUnsafeBufferPointer { buffer in
            let start = range.lowerBound - bytes.startIndex
            let source = UnsafeBufferPointer(rebasing: buffer[start..<start + range.count])
            // Bytes that are no text would be mended, and then differ. `String(validating:)` asks the same, for any sort of
            // bytes: looking up how takes longer than to compare these.
            var text = String(decoding: source, as: UTF8.self)
            let isSame = text.withUTF8 { made in
                guard let here = made.baseAddress, let there = source.baseAddress else {
                    return source.isEmpty
                }
                return made.count == source.count && memcmp(here, there, made.count) == 0
            }
            return isSame ? text : nil
        }
        guard let text else { throw Mistake() }
        return text
    }

    /// Reads bytes.
    public mutating func data() throws(Mistake) -> ArraySlice<UInt8> { bytes[try range()] }

    /// Reads what may be missing.
    @inlinable
    public mutating func optional<Value>(
        _ read: (inout Unpacker) throws(Mistake) -> Value
    ) throws(Mistake) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// Reads several values.
    @inlinable
    public mutating func all<Value>(
        _ read: (inout Unpacker) throws(Mistake) -> Value
    ) throws(Mistake) -> [Value] {
        let count = try number()
        // Each value takes a byte at least; anything else was never packed.
        guard count <= UInt64(rest) else { throw Mistake() }
        var values: [Value] = []
        values.reserveCapacity(Int(count))
        for _ in 0..<Int(count) { values.append(try read(&self)) }
        return values
    }
}
