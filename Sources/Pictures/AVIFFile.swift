/// Photos in an ISO base media file: AVIF 1.1.
///
/// What else is in such a file lies among the picture's own data, so that nothing is cut out of it: one that has more than
/// the picture is refused.
enum AVIFFile {
    static func cleaned(_ file: [UInt8]) throws(BrokenPicture) -> Cleaned {
        let source = PictureBytes(bytes: file)
        var meta: ArraySlice<UInt8>?
        var at = 0
        while at + 8 <= file.count {
            var length = try source.big(at, 4)
            if length == 1 { length = try source.big(at + 8, 8) }
            if length == 0 { length = file.count - at }
            guard length >= 8 else { throw .broken("a box is shorter than its own head") }
            let box = try source.piece(at, length)
            switch String(decoding: try source.piece(at + 4, 4), as: UTF8.self) {
            case "meta": meta = box
            case "ftyp", "mdat": break
            // Room that was left free can hold what was deleted.
            case "free", "skip": if box.dropFirst(8).contains(where: { $0 != 0 }) { throw tellsMore }
            default: throw tellsMore
            }
            at += length
        }
        guard let meta else { throw .broken("it does not say what is in it") }
        let inside = PictureBytes(bytes: Array(meta))
        var size: (width: Int, height: Int)?
        for place in 0..<max(0, meta.count - 4) {
            if inside.has("ispe", at: place) {
                size = (try inside.big(place + 8, 4), try inside.big(place + 12, 4))
            }
            if inside.has("uuid", at: place) { throw tellsMore }
            guard inside.has("infe", at: place) else { continue }
            // Since version 3 an item's number has four bytes; before version 2 nobody says of what kind it is.
            let kind =
                switch try inside.byte(place + 4) {
                case 2: String(decoding: try inside.piece(place + 12, 4), as: UTF8.self)
                case 3: String(decoding: try inside.piece(place + 14, 4), as: UTF8.self)
                default: throw tellsMore
                }
            if ["Exif", "mime", "uri "].contains(kind) { throw tellsMore }
        }
        guard let size else { throw .broken("it does not say how large it is") }
        return Cleaned(size: size, bytes: file)
    }

    private static var tellsMore: BrokenPicture {
        BrokenPicture(
            code: "picture-metadata",
            message: "the picture says more than it shows, such as where it was taken",
            help: "save it without metadata, or as JPEG, PNG or WebP: of those unconf takes it away"
        )
    }
}
