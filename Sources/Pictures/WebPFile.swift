/// Photos and drawings in RIFF: the WebP container specification.
enum WebPFile {
    private static let belonging: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func cleaned(_ file: [UInt8]) throws(BrokenPicture) -> Cleaned {
        let source = PictureBytes(bytes: file)
        let end = min(file.count, try source.little(4, 4) + 8)
        var kept: [UInt8] = []
        var size: (width: Int, height: Int)?
        var turn = 1
        var at = 12
        while at + 8 <= end {
            let name = String(decoding: try source.piece(at, 4), as: UTF8.self)
            let length = try source.little(at + 4, 4)
            var chunk = Array(try source.piece(at, length + 8))
            if size == nil { size = try Self.size(name, source, at + 8) }
            if name == "EXIF" {
                turn = ExifTurn.read(chunk.dropFirst(source.has("Exif\0\0", at: at + 8) ? 14 : 8)) ?? turn
            }
            if name == "VP8X", chunk.count > 8 {
                // No Exif and no XMP any more.
                chunk[8] &= ~0x0C
            }
            if belonging.contains(name) { kept += chunk + (length % 2 == 1 ? [0] : []) }
            at += 8 + length + length % 2
        }
        guard let size else { throw .broken("it does not say how large it is") }
        let total = kept.count + 4
        let head =
            Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: total >> (8 * $0)) }
            + Array("WEBP".utf8)
        return Cleaned(size: size, bytes: head + kept, remarks: turn == 1 ? [] : [ExifTurn.lost])
    }

    private static func size(
        _ name: String,
        _ source: PictureBytes,
        _ at: Int
    ) throws(BrokenPicture) -> (width: Int, height: Int)? {
        switch name {
        case "VP8X": return (try source.little(at + 4, 3) + 1, try source.little(at + 7, 3) + 1)
        case "VP8 ": return (try source.little(at + 6, 2) & 0x3FFF, try source.little(at + 8, 2) & 0x3FFF)
        case "VP8L":
            let bits = try source.little(at + 1, 4)
            return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        default: return nil
        }
    }
}
