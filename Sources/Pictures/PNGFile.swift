import CZlib

/// Drawings and screenshots: the PNG specification, third edition.
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The chunks that are part of the picture: the critical ones, colour, transparency, density and animation.
    private static let belonging: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD",
        "pHYs", "acTL",
        "fcTL", "fdAT",
    ]

    static func cleaned(_ file: [UInt8]) throws(BrokenPicture) -> Cleaned {
        let source = PictureBytes(bytes: file)
        var kept = signature
        var size: (width: Int, height: Int)?
        var turn = 1
        var at = signature.count
        while true {
            let length = try source.big(at, 4)
            let name = String(decoding: try source.piece(at + 4, 4), as: UTF8.self)
            let chunk = try source.piece(at, length + 12)
            if name == "IHDR" { size = (try source.big(at + 8, 4), try source.big(at + 12, 4)) }
            if name == "eXIf" { turn = ExifTurn.read(chunk.dropFirst(8)) ?? turn }
            if name == "iCCP" {
                kept += namelessProfile(chunk)
            } else if belonging.contains(name) {
                kept += chunk
            }
            at += length + 12
            if name == "IEND" { break }
        }
        guard let size else { throw .broken("it does not say how large it is") }
        guard size.width > 0, size.height > 0 else { throw .broken("it is no pixel wide or high") }
        return Cleaned(size: size, bytes: kept, remarks: turn == 1 ? [] : [ExifTurn.lost])
    }

    /// A colour profile under a name that says nothing: whoever calibrates a screen names the profile, often after themselves.
    private static func namelessProfile(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
        let data = chunk.dropFirst(8).dropLast(4)
        let rest = data.drop { $0 != 0 }
        let body = Array("iCCPicc".utf8) + rest
        let check = body.withUnsafeBufferPointer { crc32(0, $0.baseAddress, uInt($0.count)) }
        func big(_ number: Int) -> [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
        }
        return big(body.count - 4) + body + big(Int(check))
    }
}
