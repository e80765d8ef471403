/// A drawing as the simplest PNG there is: pressed by nobody, so that every smaller one spares something.
enum PlainPicture {
    /// Stripes of a colour.
    static func png(width: Int, height: Int, red: UInt8 = 200) -> [UInt8] {
        var rows: [UInt8] = []
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width { rows += [red, UInt8(x * 255 / width), UInt8((x / 16 + y / 16) % 2 * 255)] }
        }
        var stream: [UInt8] = [0x78, 0x01]
        var rest = rows[...]
        while !rest.isEmpty {
            let piece = rest.prefix(65_535)
            rest = rest.dropFirst(piece.count)
            let low = [UInt8(piece.count & 255), UInt8(piece.count >> 8)]
            stream += [rest.isEmpty ? 1 : 0] + low + low.map { ~$0 } + piece
        }
        stream += big(adler(rows))
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(UInt32(width)) + big(UInt32(height)) + [8, 2, 0, 0, 0])
            + chunk("IDAT", stream) + chunk("IEND", [])
    }

    private static func big(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return big(UInt32(content.count)) + body + big(checksum(body))
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var (one, other): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            one = (one + UInt32(byte)) % 65_521
            other = (other + one) % 65_521
        }
        return other << 16 | one
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var state: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            state ^= UInt32(byte)
            for _ in 0..<8 { state = state & 1 == 1 ? state >> 1 ^ 0xEDB8_8320 : state >> 1 }
        }
        return ~state
    }
}
