import Unconference

/// The bytes of a text file, whatever its byte order mark says, as UTF-8 without one.
enum CSVEncoding {
    /// The text as UTF-8; whether it is good UTF-8 is for the reader to say, line by line.
    static func utf8(of bytes: [UInt8], file: String) throws(Failure) -> ArraySlice<UInt8> {
        if bytes.byteOrderMarkLength > 0 { return bytes[bytes.byteOrderMarkLength...] }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return ArraySlice(try converted(bytes, littleEndian: true, file: file))
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return ArraySlice(try converted(bytes, littleEndian: false, file: file))
        }
        // A header begins with ordinary letters: in UTF-16 every second byte of those is zero.
        let zeros = bytes.prefix(4).map { $0 == 0 }
        guard zeros != [true, false, true, false], zeros != [false, true, false, true] else {
            throw Failure(
                "unknown-encoding",
                "the file looks like UTF-16 without a byte order mark",
                at: Place(file: file),
                help: "save it as “CSV UTF-8”"
            )
        }
        return bytes[...]
    }

    private static func converted(
        _ bytes: [UInt8],
        littleEndian: Bool,
        file: String
    ) throws(Failure) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 2
        while index + 1 < bytes.count {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? second << 8 | first : first << 8 | second)
            index += 2
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var line = 1
        let isBroken = transcode(
            units.makeIterator(),
            from: UTF16.self,
            to: UTF8.self,
            stoppingOnError: true
        ) { byte in
            if byte == 0x0A { line += 1 }
            result.append(byte)
        }
        guard !isBroken, index == bytes.count else {
            throw Failure(
                "bad-encoding",
                "the file begins like UTF-16 but is not, near line \(line)",
                at: Place(file: file, line: line),
                help: "save it as “CSV UTF-8”"
            )
        }
        return result
    }
}
