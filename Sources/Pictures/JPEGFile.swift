/// Photos: ITU-T T.81, with Exif in its first application segment.
enum JPEGFile {
    static func cleaned(_ file: [UInt8]) throws(BrokenPicture) -> Cleaned {
        let source = PictureBytes(bytes: file)
        var kept: [UInt8] = []
        var size: (width: Int, height: Int)?
        var turn = 1
        var at = 2
        while true {
            guard try source.byte(at) == 0xFF else { throw .broken("a segment begins where none can") }
            var marker = try source.byte(at + 1)
            // Any number of 0xFF may stand before a marker.
            while marker == 0xFF {
                at += 1
                marker = try source.byte(at + 1)
            }
            // What cameras write behind the end, moving pictures even, is no part of the photo.
            if marker == 0xD9 { break }
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                at += 2
                continue
            }
            let length = try source.big(at + 2, 2)
            guard length >= 2 else { throw .broken("a segment is shorter than its own length") }
            let segment = try source.piece(at, length + 2)
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                size = (try source.big(at + 7, 2), try source.big(at + 5, 2))
            }
            if marker == 0xE1, source.has("Exif\0\0", at: at + 4) {
                turn = ExifTurn.read(segment.dropFirst(10)) ?? turn
            }
            if belongs(marker, source, at) { kept += segment }
            at += length + 2
            if marker == 0xDA {
                let end = scanEnd(file, from: at)
                kept += file[at..<end]
                at = end
            }
        }
        guard let size else { throw .broken("it does not say how large it is") }
        let head: [UInt8] = [0xFF, 0xD8] + (turn == 1 ? [] : ExifTurn.segment(turn))
        let shown = turn > 4 ? (size.height, size.width) : (size.width, size.height)
        return Cleaned(size: shown, bytes: head + kept + [0xFF, 0xD9])
    }

    /// Whether a segment is part of the photo: everything but comments and application data, colour profiles excepted.
    private static func belongs(_ marker: Int, _ source: PictureBytes, _ at: Int) -> Bool {
        switch marker {
        case 0xE0: source.has("JFIF\0", at: at + 4)
        case 0xE2: source.has("ICC_PROFILE\0", at: at + 4)
        case 0xEE: source.has("Adobe", at: at + 4)
        case 0xE1...0xEF, 0xFE: false
        default: true
        }
    }

    /// Where the coded data of a scan ends: at the first marker that is none of those within it.
    private static func scanEnd(_ file: [UInt8], from start: Int) -> Int {
        var at = start
        while at + 1 < file.count {
            if file[at] == 0xFF, file[at + 1] != 0, !(0xD0...0xD7).contains(file[at + 1]),
                file[at + 1] != 0xFF
            {
                return at
            }
            at += 1
        }
        return file.count
    }
}
