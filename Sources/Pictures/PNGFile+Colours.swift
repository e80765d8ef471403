extension PNGFile {
    /// Whether a drawing is several that follow each other.
    static func moves(_ file: [UInt8]) -> Bool { chunks(of: file).contains { $0.name == "acTL" } }

    /// A drawing whose numbers mean the same colours as another's.
    static func file(_ file: [UInt8], inColoursOf other: [UInt8]) -> [UInt8] {
        guard let profile = chunks(of: other).first(where: { $0.name == "iCCP" }) else { return file }
        var result = signature
        for (name, bytes) in chunks(of: file) where !["sRGB", "gAMA", "cHRM"].contains(name) {
            result += bytes
            if name == "IHDR" { result += profile.bytes }
        }
        return result
    }

    private static func chunks(of file: [UInt8]) -> [(name: String, bytes: ArraySlice<UInt8>)] {
        let source = PictureBytes(bytes: file)
        var found: [(name: String, bytes: ArraySlice<UInt8>)] = []
        var at = signature.count
        while let length = try? source.big(at, 4), let chunk = try? source.piece(at, length + 12) {
            found.append((String(decoding: chunk.dropFirst(4).prefix(4), as: UTF8.self), chunk))
            at += length + 12
        }
        return found
    }
}
