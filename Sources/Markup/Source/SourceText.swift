import CCMark
import Glibc
import Unconference

/// The body of a file: its bytes, with line ends that all parts of this room read alike.
struct SourceText: Sendable {
    /// The whole file, in which a line feed stands for each carriage return that ended a line alone.
    let bytes: [UInt8]
    /// Where the body begins.
    let start: Int
    /// The line of the file on which the body begins, counted from 1.
    let firstLine: Int

    /// The offsets in `bytes` at which the body's lines begin.
    func lineStarts() -> [Int] {
        var starts = [start]
        bytes.withUnsafeBufferPointer { buffer in
            var i = start
            while i < buffer.count, let next = buffer.firstOffset(of: 0x0A, from: i) {
                i = next + 1
                if i < buffer.count { starts.append(i) }
            }
        }
        return starts
    }

    /// The column in characters, counted from 1, of a byte offset in the file.
    func column(ofOffset offset: Int) -> Int {
        var i = min(offset, bytes.count)
        var column = 1
        // The mark is no character of its line.
        let first = bytes.byteOrderMarkLength
        while i > first, bytes[i - 1] != 0x0A {
            i -= 1
            if bytes[i] & 0xC0 != 0x80 { column += 1 }
        }
        return column
    }

    /// The line in the file, counted from 1, of a byte offset.
    static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        var line = 1
        for i in 0..<min(offset, bytes.count)
        where bytes[i] == 0x0A || (bytes[i] == 0x0D && (i + 1 >= bytes.count || bytes[i + 1] != 0x0A)) {
            line += 1
        }
        return line
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first offset of a byte at or after another offset.
    func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = UnsafeRawPointer(baseAddress) else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// Whether two bytes stand side by side; the first of them should be the rarer.
    func contains(_ first: UInt8, _ second: UInt8) -> Bool {
        var start = 0
        while let found = firstOffset(of: first, from: start) {
            start = found + 1
            if start < count, self[start] == second { return true }
        }
        return false
    }
}
