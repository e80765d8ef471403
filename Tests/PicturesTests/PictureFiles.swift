/// Small files of each kind, with a secret wherever such files can keep one.
enum PictureFiles {
    static let secret = "GPS-51.5074N-0.1278W-SECRET"
    static var hidden: [UInt8] { Array(secret.utf8) }

    static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(content.count + 2, 2) + content
    }

    /// A photo of 3 by 2 pixels as the camera held it.
    static func jpeg(turn: Int = 1) -> [UInt8] {
        let tiff =
            Array("II".utf8) + [42, 0, 8, 0, 0, 0] + [1, 0] + [
                0x12, 1, 3, 0, 1, 0, 0, 0, UInt8(turn), 0, 0, 0,
            ]
            + [0, 0, 0, 0]
        return [0xFF, 0xD8]
            + segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
            + segment(0xE1, Array("Exif\0\0".utf8) + tiff + hidden)
            + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + hidden)
            + segment(0xE2, Array("MPF\0".utf8) + hidden)
            + segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("colours".utf8))
            + segment(0xED, Array("Photoshop 3.0\0".utf8) + hidden)
            + segment(0xFE, hidden)
            + segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [5, 6]
            + [0xFF, 0xD9] + hidden
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count, 4) + Array(name.utf8) + content + [0, 0, 0, 0]
    }

    static var png: [UInt8] { png(besides: ("xyZz", hidden)) }

    /// A drawing with one chunk more.
    static func png(besides other: (name: String, content: [UInt8])) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(3, 4) + big(2, 4) + [8, 2, 0, 0, 0]) + chunk("tEXt", hidden)
            + chunk("eXIf", hidden)
            + chunk("iTXt", hidden) + chunk("tIME", hidden) + chunk(other.name, other.content)
            + chunk("pHYs", [1, 2, 3])
            + chunk("IDAT", [1, 2, 3, 4]) + chunk("IEND", []) + hidden
    }

    static var gif: [UInt8] {
        Array("GIF89a".utf8) + little(3, 2) + little(2, 2) + [0x80, 0, 0, 1, 2, 3, 4, 5, 6]
            + [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
            + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(hidden.count)] + hidden + [0]
            + [0x21, 0xFE, UInt8(hidden.count)] + hidden + [0]
            + [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
            + [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0] + [2, 2, 9, 9, 0]
            + [0x3B] + hidden
    }

    static var webp: [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Array(name.utf8) + little(content.count, 4) + content + (content.count % 2 == 1 ? [0] : [])
        }
        let chunks =
            chunk("VP8X", [0x2C, 0, 0, 0] + little(2, 3) + little(1, 3)) + chunk("ICCP", [1, 2, 3])
            + chunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(3, 2) + little(2, 2))
            + chunk("EXIF", hidden) + chunk("XMP ", hidden)
        return Array("RIFF".utf8) + little(chunks.count + 4, 4) + Array("WEBP".utf8) + chunks + hidden
    }

    /// A photo whose items are listed in a version of their own, with boxes of others behind it.
    static func avif(withExif: Bool, version: UInt8 = 2, besides box: (name: String, content: [UInt8])? = nil)
        -> [UInt8]
    {
        func framed(_ name: String, _ content: [UInt8]) -> [UInt8] {
            big(content.count + 8, 4) + Array(name.utf8) + content
        }
        func item(_ kind: String) -> [UInt8] {
            framed("infe", [version, 0, 0, 0] + big(1, version == 3 ? 4 : 2) + big(0, 2) + Array(kind.utf8))
        }
        let size = framed("ispe", big(0, 4) + big(3, 4) + big(2, 4))
        return framed("ftyp", Array("avif".utf8) + big(0, 4))
            + framed("meta", big(0, 4) + item("av01") + (withExif ? item("Exif") : []) + size)
            + framed("mdat", [1, 2, 3]) + (box.map { framed($0.name, $0.content) } ?? [])
    }

    static var svg: [UInt8] {
        Array(
            """
            <?xml version="1.0"?>
            <!-- \(secret) -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="3" height="2px"
              sodipodi:docname="\(secret)"><metadata>\(secret)</metadata><use xlink:href="#a"/><path id="a" fill="url(#b)" d="M0 0"/></svg>
            """.utf8
        )
    }
}
