/// Reads numbers out of a file; whatever lies behind its end is an error, never a trap.
struct PictureBytes {
    let bytes: [UInt8]

    /// A byte.
    func byte(_ offset: Int) throws(BrokenPicture) -> Int {
        guard bytes.indices.contains(offset) else { throw .broken("it ends too early") }
        return Int(bytes[offset])
    }

    /// A number, most significant byte first.
    func big(_ offset: Int, _ count: Int) throws(BrokenPicture) -> Int {
        var number = 0
        for place in 0..<count { number = number << 8 | (try byte(offset + place)) }
        return number
    }

    /// A number, least significant byte first.
    func little(_ offset: Int, _ count: Int) throws(BrokenPicture) -> Int {
        var number = 0
        for place in (0..<count).reversed() { number = number << 8 | (try byte(offset + place)) }
        return number
    }

    /// A piece of the file.
    func piece(_ offset: Int, _ count: Int) throws(BrokenPicture) -> ArraySlice<UInt8> {
        guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
            throw .broken("it ends too early")
        }
        return bytes[offset..<offset + count]
    }

    /// Whether a text stands somewhere.
    func has(_ text: String, at offset: Int) -> Bool {
        offset >= 0 && offset <= bytes.count && bytes[offset...].starts(with: text.utf8)
    }
}
