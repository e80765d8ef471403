extension WebPFile {
    /// Whether a picture says what its colours mean.
    static func hasProfile(_ file: [UInt8]) -> Bool { chunks(of: file).contains("ICCP") }

    /// Whether every pixel of a picture was kept as it was.
    static func isExact(_ file: [UInt8]) -> Bool { chunks(of: file).contains("VP8L") }

    private static func chunks(of file: [UInt8]) -> [String] {
        let source = PictureBytes(bytes: file)
        var names: [String] = []
        var at = 12
        while let name = try? source.piece(at, 4), let length = try? source.little(at + 4, 4) {
            names.append(String(decoding: name, as: UTF8.self))
            at += 8 + length + length % 2
        }
        return names
    }
}
