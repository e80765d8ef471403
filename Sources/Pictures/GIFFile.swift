/// Small moving pictures: GIF89a.
enum GIFFile {
    static func cleaned(_ file: [UInt8]) throws(BrokenPicture) -> Cleaned {
        let source = PictureBytes(bytes: file)
        let flags = try source.byte(10)
        var at = 13 + (flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1))
        var kept = Array(try source.piece(0, at))
        while true {
            let start = at
            switch try source.byte(at) {
            case 0x3B:
                return Cleaned(size: (try source.little(6, 2), try source.little(8, 2)), bytes: kept + [0x3B])
            case 0x2C:
                let flags = try source.byte(at + 9)
                at = try blocksEnd(source, from: at + 11 + (flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1)))
                kept += try source.piece(start, at - start)
            case 0x21:
                let label = try source.byte(at + 1)
                at = try blocksEnd(source, from: at + 2)
                let isLoop =
                    source.has("NETSCAPE2.0", at: start + 3) || source.has("ANIMEXTS1.0", at: start + 3)
                if label == 0xF9 || label == 0x01 || (label == 0xFF && isLoop) {
                    kept += try source.piece(start, at - start)
                }
            default: throw .broken("a block begins where none can")
            }
        }
    }

    private static func blocksEnd(_ source: PictureBytes, from start: Int) throws(BrokenPicture) -> Int {
        var at = start
        while true {
            let length = try source.byte(at)
            at += 1 + length
            if length == 0 { return at }
        }
    }
}
