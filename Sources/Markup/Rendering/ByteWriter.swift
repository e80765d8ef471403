import Unconference

/// Bytes that grow at their end; escapes whatever text of a document becomes HTML.
struct ByteWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// The bytes written from an offset on.
    func bytes(from start: Int = 0) -> [UInt8] {
        Array(UnsafeBufferPointer(start: base + start, count: count - start))
    }

    /// Whether the last byte written ends a line; true when nothing is written.
    var endsLine: Bool { count == 0 || base[count - 1] == 0x0A }

    /// Whether a reader sees nothing of what was written from an offset on, which is not within a tag.
    func isUnseen(from start: Int) -> Bool {
        var at = start
        while at < count {
            if base[at] == UInt8(ascii: "<") {
                while at < count, base[at] != UInt8(ascii: ">") { at += 1 }
                at += 1
            } else {
                let rest = UnsafeBufferPointer(start: base + at, count: count - at)
                guard rest.starts(with: Rewriting.mark) else { return false }
                at += Rewriting.mark.count
            }
        }
        return true
    }

    mutating func write(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        base[count] = byte
        count += 1
    }

    mutating func write(_ text: StaticString) {
        write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        if count + bytes.count > capacity { grow(by: bytes.count) }
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { write($0) }
    }

    mutating func write(number: Int) {
        String(number).withBytes { write($0) }
    }

    /// Forgets what was written after an offset.
    mutating func truncate(to length: Int) { count = min(count, length) }

    /// Ends the line, unless it is ended.
    mutating func breakLine() {
        if !endsLine { write(0x0A) }
    }

    /// Writes text with the four bytes escaped that mean something in HTML.
    mutating func writeEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < bytes.count {
            let next = ByteScan.nextEscaped(bytes, from: start)
            write(UnsafeBufferPointer(rebasing: bytes[start..<next]))
            guard next < bytes.count else { return }
            writeEntity(bytes[next])
            start = next + 1
        }
    }

    mutating func writeEscaped(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { writeEscaped($0) }
    }

    mutating func writeEscaped(_ text: String) {
        text.withBytes { writeEscaped($0) }
    }

    /// Writes an address as the value of an attribute: what may not stand in an address is percent-encoded.
    mutating func writeAddress(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (at, byte) in bytes.enumerated() {
            let isPlain = ByteClass.isAddress(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "'")
            // Most addresses stand for themselves from end to end.
            guard !isPlain else { continue }
            write(UnsafeBufferPointer(rebasing: bytes[start..<at]))
            start = at + 1
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "'"): write("&#x27;")
            default:
                write(UInt8(ascii: "%"))
                write(Self.hexadecimal(byte >> 4))
                write(Self.hexadecimal(byte & 15))
            }
        }
        write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    mutating func writeEntity(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): write("&amp;")
        case UInt8(ascii: "<"): write("&lt;")
        case UInt8(ascii: ">"): write("&gt;")
        default: write("&quot;")
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x41 + digit - 10
    }

    private mutating func grow(by needed: Int) {
        let larger = max(capacity * 2, count + needed)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = larger
    }
}
