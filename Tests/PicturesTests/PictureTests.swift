import Pictures
import Testing
import Unconference

@Suite struct PictureTests {
    private static let files: [(PictureFormat, String, [UInt8])] = [
        (.jpeg, "a.jpg", PictureFiles.jpeg()), (.png, "a.png", PictureFiles.png),
        (.gif, "a.gif", PictureFiles.gif),
        (.webp, "a.webp", PictureFiles.webp), (.avif, "a.avif", PictureFiles.avif(withExif: false)),
        (.svg, "a.svg", PictureFiles.svg),
    ]

    private func holdsSecret(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(PictureFiles.secret)
    }

    @Test(arguments: files)
    func `knows what a picture is and how large, and leaves nothing else in it`(
        format: PictureFormat,
        name: String,
        bytes: [UInt8]
    ) throws {
        let picture = try Picture.read(bytes, file: name)
        #expect(picture.format == format)
        #expect(picture.width == 3 && picture.height == 2)
        #expect(picture.findings == [])
        #expect(!holdsSecret(picture.bytes))
        // What is clean already stays as it is.
        #expect(try Picture.read(picture.bytes, file: name) == picture)
    }

    @Test func `keeps what belongs to a photo: its data, its colours, its scans`() throws {
        let bytes = try Picture.read(PictureFiles.jpeg(), file: "a.jpg").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("ICC_PROFILE") && text.contains("JFIF") && text.contains("colours"))
        for piece: [UInt8] in [[1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4], [5, 6, 0xFF, 0xD9]] {
            #expect(bytes.indices.contains { bytes[$0...].starts(with: piece) })
        }
        #expect(bytes.suffix(2) == [0xFF, 0xD9])
    }

    @Test(arguments: 1...8) func `turns a photo as the camera said`(turn: Int) throws {
        let picture = try Picture.read(PictureFiles.jpeg(turn: turn), file: "a.jpg")
        #expect(picture.width == (turn > 4 ? 2 : 3) && picture.height == (turn > 4 ? 3 : 2))
        #expect(!holdsSecret(picture.bytes))
        #expect(String(decoding: picture.bytes, as: UTF8.self).contains("Exif") == (turn > 1))
        #expect(try Picture.read(picture.bytes, file: "a.jpg") == picture)
    }

    @Test func `keeps the colours of a drawing, and not what their profile is called`() throws {
        let profile = Array("Nerys Quillfeather's screen".utf8) + [0, 0] + Array("packed".utf8)
        let bytes = try Picture.read(PictureFiles.png(besides: ("iCCP", profile)), file: "a.png").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("Quillfeather") && text.contains("iCCPicc\0\0packed"))
        // The sum is that of zlib: python3 -c 'import zlib; print(hex(zlib.crc32(b"iCCPicc\0\0packed")))'
        let sum: [UInt8] = [0x06, 0xE8, 0x9B, 0x34]
        #expect(bytes.indices.contains { bytes[$0...].starts(with: Array("packed".utf8) + sum) })
        #expect(try Picture.read(bytes, file: "a.png").bytes == bytes)
    }

    @Test func `says no more in WebP's head than is left in the file`() throws {
        let bytes = try Picture.read(PictureFiles.webp, file: "a.webp").bytes
        #expect(bytes[20] == 0x20)
        #expect(Int(bytes[4]) == bytes.count - 8)
    }

    @Test(arguments: [
        PictureFiles.avif(withExif: true), PictureFiles.avif(withExif: true, version: 3),
        PictureFiles.avif(withExif: false, version: 1),
        PictureFiles.avif(withExif: false, besides: ("uuid", PictureFiles.hidden)),
        PictureFiles.avif(withExif: false, besides: ("free", PictureFiles.hidden)),
    ])
    func `refuses a photo that it can't clean`(bytes: [UInt8]) {
        #expect { try Picture.read(bytes, file: "a.avif") } throws: { error in
            (error as? Failure)?.findings.first?.code == "picture-metadata"
        }
    }

    @Test(arguments: [
        PictureFiles.avif(withExif: false, version: 3),
        PictureFiles.avif(withExif: false, besides: ("free", [0, 0])),
    ])
    func `takes a photo however its items are numbered, with room left free`(bytes: [UInt8]) throws {
        #expect(try Picture.read(bytes, file: "a.avif").bytes == bytes)
    }

    @Test(arguments: [
        "<metadata id='m'/>", "<metadata/>", "<svg:metadata>SECRET</svg:metadata>",
        "<metadata a='>'><metadata>SECRET</metadata>SECRET</metadata>",
        "<g sodipodi:docname='SECRET'/>", "<g\n\tinkscape:export-filename = \"SECRET\"/>",
        "<!-- SECRET --><!-- SECRET -->",
    ])
    func `takes from a drawing what it says of itself, and nothing else`(inside: String) throws {
        let secret = inside.replacing("SECRET", with: PictureFiles.secret)
        let drawing = "<svg viewBox='0 0 9 9'><path d='M0 0'/>\(secret)<text>Tea</text></svg>"
        let bytes = try Picture.read(Array(drawing.utf8), file: "a.svg").bytes
        #expect(!holdsSecret(bytes))
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("<text>Tea</text></svg>"))
    }

    @Test(arguments: [
        "<svg><script>x()</script></svg>", "<svg><a href='&#106;avascript:x()'/></svg>",
        "<svg><a href='&#x68;ttps://a.b/'/></svg>", "<svg xmlns:s='x'><s:script>x()</s:script></svg>",
        "a <!-- b <svg c", "<svg><metadata a='b",
        "<svg onload=\"x()\"/>", "<svg><a href='javascript:x()'/></svg>",
        "<svg><image href=\"https://evil.example/x.png\"/></svg>",
        "<svg><image href='//evil.example/x'/></svg>",
        "<svg><foreignObject/></svg>", "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>",
        "<svg><style>@import 'x'</style></svg>",
        "<svg fill='url(https://evil.example)'/>", "<svg><image xlink:href=\"data:text/html,x\"/></svg>",
        "<svg\tonload=x()/>", "<svg><set attributeName='href'/></svg>", "<SVG/>",
        "<svg><a HREF=other.html /></svg>",
        "<svg><style>@\\69mport \"https://e.example/x\";</style></svg>",
        "<svg><rect style=\"fill:\\75rl(https://e.example/x)\"/></svg>",
        "<svg><rect a='1' fill='\\75 rl(https://e.example/x)'/></svg>",
        "<svg><style>rect{fill:image-set(\"https://e.example/x\" 1x)}</style></svg>",
        "<svg><style>@font-face{src:src('//e.example/x')}</style></svg>",
        "<svg><h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh'/></svg>",
    ])
    func `refuses a drawing that could do more than be looked at`(text: String) {
        #expect(throws: Failure.self) { try Picture.read(Array(text.utf8), file: "a.svg") }
    }

    @Test func `takes the size of a drawing from its frame where it names none`() throws {
        let picture = try Picture.read(Array("<svg viewBox=\"0 0 120.4 80\"></svg>".utf8), file: "a.svg")
        #expect(picture.width == 120 && picture.height == 80)
    }

    @Test(arguments: [
        ("<text>Tea &amp; talk</text>", ["Tea & talk"]),
        ("<title>A</title><desc>B\n  C</desc>", ["A", "B C"]),
        ("<text>T<tspan>ea</tspan> <a><tspan>time</tspan></a></text>", ["Tea time", "T ea time"]),
        ("<text><![CDATA[Tea]]></text><!-- no --><style>no {}</style>", ["Tea"]),
        (
            "<g aria-label='Tea' inkscape:label=\"Wall\" xlink:title='Room' id='no'/>",
            ["Tea", "Wall", "Room", "no"]
        ),
        ("<text>&#84;ea</text><text", ["Tea"]),
        ("<style/><text>Tea</text><s:style>no</s:style><text>time</text>", ["Tea", "time"]),
    ])
    func `says what a drawing says`(inside: String, words: [String]) throws {
        let drawing = Array("<svg viewBox='0 0 9 9'>\(inside)</svg>".utf8)
        #expect(try Picture.read(drawing, file: "a.svg").words == words)
        #expect(try Picture.read(PictureFiles.png, file: "a.png").words == [])
    }

    @Test func `publishes documents, and says when they name somebody`() throws {
        let plain = try Picture.read(Array("%PDF-1.7\n1 0 obj".utf8), file: "a.pdf")
        #expect(plain.findings == [] && plain.width == nil)
        let named = try Picture.read(Array("%PDF-1.7\n/Author (Somebody)".utf8), file: "a.pdf")
        #expect(named.findings.map(\.code) == ["pdf-names"])
    }

    @Test func `says when a name lies, and refuses what is no picture`() throws {
        #expect(try Picture.read(PictureFiles.png, file: "a.jpg").findings.map(\.code) == ["picture-name"])
        for bytes in [[], [0xFF], Array("MZ program".utf8), Array("<html><svg/></html>".utf8)] as [[UInt8]] {
            #expect(throws: Failure.self) { try Picture.read(bytes, file: "a.png") }
        }
    }

    @Test func `refuses more pixels than a browser takes`() {
        var bytes = PictureFiles.png
        bytes.replaceSubrange(16..<24, with: PictureFiles.big(60_000, 4) + PictureFiles.big(60_000, 4))
        #expect(throws: Failure.self) { try Picture.read(bytes, file: "a.png") }
        bytes.replaceSubrange(16..<24, with: [UInt8](repeating: 0xFF, count: 8))
        #expect(throws: Failure.self) { try Picture.read(bytes, file: "a.png") }
    }

    @Test(arguments: files)
    func `never traps, whatever a file holds`(format: PictureFormat, name: String, bytes: [UInt8]) {
        for end in 0..<bytes.count { _ = try? Picture.read(Array(bytes.prefix(end)), file: name) }
        var dice = Dice(seed: 88)
        for _ in 0..<4000 {
            var broken = bytes
            for _ in 0...2 {
                broken[dice.below(broken.count)] = dice.below(2) == 0 ? 0xFF : UInt8(dice.below(256))
            }
            _ = try? Picture.read(broken, file: name).words
        }
    }
}
