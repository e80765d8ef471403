/// How a photo is to be turned when it is shown: the one thing in Exif that belongs to the picture.
enum ExifTurn {
    private static let tag = 0x0112

    /// The turn that Exif asks for, 1 to 8; nil where it asks for none.
    ///
    /// - Parameter tiff: what follows `Exif` and two zeros.
    static func read(_ tiff: ArraySlice<UInt8>) -> Int? {
        let source = PictureBytes(bytes: Array(tiff))
        let isLittle = source.has("II", at: 0)
        guard isLittle || source.has("MM", at: 0) else { return nil }
        func number(_ offset: Int, _ count: Int) -> Int? {
            try? isLittle ? source.little(offset, count) : source.big(offset, count)
        }
        guard let table = number(4, 4), let entries = number(table, 2) else { return nil }
        for entry in 0..<min(entries, 1000) {
            let at = table + 2 + entry * 12
            guard let found = number(at, 2) else { return nil }
            guard found == tag else { continue }
            return number(at + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil }
        }
        return nil
    }

    /// What there is to say of a picture that asks to be turned in a format of which browsers don't.
    static let lost = BrokenPicture(
        code: "picture-turned",
        message: "the picture asks to be turned when it is shown, which browsers do for JPEG alone",
        help: "turn it in a program for pictures and save it"
    )

    /// A segment of a JPEG that says how to turn it, and nothing else.
    static func segment(_ turn: Int) -> [UInt8] {
        let tiff: [UInt8] =
            Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(truncatingIfNeeded: turn), 0, 0] + [0, 0, 0, 0]
        let content = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xE1, 0, UInt8(truncatingIfNeeded: content.count + 2)] + content
    }
}
