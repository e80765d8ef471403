import Testing

@testable import Pictures

@Suite struct PictureVersionTests {
    /// A picture with soft hills and a hard corner, so that no format has an easy time.
    private static func hills(_ width: Int, _ height: Int, _ channels: Pixels.Channels = .colour) throws
        -> Pixels
    {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * height * channels.rawValue)
        var state: UInt32 = 5
        for y in 0..<height {
            for x in 0..<width {
                state = state &* 1_664_525 &+ 1_013_904_223
                let noise = Int(state >> 28)
                for channel in 0..<channels.rawValue {
                    let isCorner = x * 3 < width && y * 3 < height
                    let value = channel == 3 ? 120 + x % 100 : (x * (channel + 1) / 7 + y / 3 + noise) % 240
                    bytes.append(UInt8(isCorner && channel < 3 ? [250, 20, 40][channel % 3] : value))
                }
            }
        }
        return try #require(Pixels(width: width, height: height, channels: channels, bytes: bytes))
    }

    private static func file(_ format: PictureFormat, _ pixels: Pixels) throws -> [UInt8] {
        switch format {
        case .jpeg: try #require(JPEGPixels.written(pixels))
        case .png: try #require(PNGPixels.written(pixels))
        default: try #require(WebPPixels.written(pixels, isExact: false))
        }
    }

    private static func pixels(_ format: PictureFormat, _ bytes: [UInt8]) throws -> Pixels {
        switch format {
        case .jpeg: try #require(JPEGPixels.read(bytes, enoughFor: 10_000))
        case .png: try #require(PNGPixels.read(bytes)?.plain)
        default: try #require(WebPPixels.read(bytes)?.opaque)
        }
    }

    @Test(arguments: [PictureFormat.jpeg, .png, .webp])
    func `makes the widths that spare something, of the same format`(format: PictureFormat) throws {
        let source = try Self.hills(1200, 700)
        let file = try Self.file(format, source)
        let picture = try Picture.read(file, file: "a.\(format.endings[0])")
        #expect(picture.widths == [480, 960])
        let versions = picture.versions()
        #expect(versions.map(\.width) == [480, 960] && versions.map(\.height) == [280, 560])
        #expect(versions == picture.versions())
        for version in versions {
            let small = try Picture.read(version.bytes, file: "b.\(format.endings[0])")
            #expect(small.format == format && small.width == version.width && small.height == version.height)
            #expect(small.findings == [])
            // The red corner is where it was.
            let pixels = try Self.pixels(format, version.bytes)
            let size = pixels.channels.rawValue
            let corner = Array(
                pixels.bytes[(20 * pixels.width + 20) * size..<(20 * pixels.width + 21) * size]
            )
            for (found, wanted) in zip(corner, [250, 20, 40]) { #expect(abs(Int(found) - wanted) < 12) }
        }
    }

    @Test(arguments: 1...8) func `shows a photo as its camera was held`(turn: Int) throws {
        let file = try Self.file(.jpeg, Self.hills(900, 600))
        let tagged = Array(file[..<2]) + ExifTurn.segment(turn) + file[2...]
        let picture = try Picture.read(tagged, file: "a.jpg")
        let version = try #require(picture.versions().first)
        #expect(version.width == 480 && version.height == (turn > 4 ? 720 : 320))
        #expect(JPEGFile.turn(of: version.bytes) == 1)
        let pixels = try Self.pixels(.jpeg, version.bytes)
        func isRed(_ x: Int, _ y: Int) -> Bool {
            let at = (y * pixels.width + x) * 3
            return pixels.bytes[at] > 230 && pixels.bytes[at + 1] < 50
        }
        let (right, bottom) = (pixels.width - 20, pixels.height - 20)
        // Which corner of what is shown the first pixel of the file is in.
        let corners = [
            (20, 20), (right, 20), (right, bottom), (20, bottom), (20, 20), (right, 20), (right, bottom),
            (20, bottom),
        ]
        #expect(isRed(corners[turn - 1].0, corners[turn - 1].1))
        #expect(!isRed(pixels.width / 2 + 20, pixels.height / 2 + 20))
    }

    @Test func `keeps what is clear, and writes grey as grey`() throws {
        let clear = try Self.file(.png, Self.hills(800, 300, .clear))
        let version = try #require(Picture.read(clear, file: "a.png").versions().first)
        #expect(try #require(PNGPixels.read(version.bytes)).plain.channels == .clear)
        let grey = try Self.file(.jpeg, Self.hills(800, 300, .grey))
        let photo = try #require(Picture.read(grey, file: "a.jpg").versions().first)
        #expect(JPEGPixels.read(photo.bytes, enoughFor: 100)?.channels == .grey)
        let drawing = try Self.file(.png, Self.hills(800, 300, .grey))
        let small = try #require(Picture.read(drawing, file: "a.png").versions().first)
        #expect(PNGPixels.read(small.bytes)?.plain.channels == .grey)
    }

    @Test func `keeps what the colours of a photo and of a drawing mean`() throws {
        let profile = Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("colours of a wide gamut".utf8)
        let segment = [0xFF, 0xE2] + PictureFiles.big(profile.count + 2, 2) + profile
        let photo = try Self.file(.jpeg, Self.hills(700, 300))
        let picture = try Picture.read(Array(photo[..<2]) + segment + photo[2...], file: "a.jpg")
        let version = try #require(picture.versions().first)
        #expect(String(decoding: version.bytes, as: UTF8.self).contains("colours of a wide gamut"))
        #expect(try Picture.read(version.bytes, file: "b.jpg").bytes == version.bytes)
        #expect(JPEGPixels.read(version.bytes, enoughFor: 480) != nil)
    }

    @Test func `makes nothing of what moves, of lines, and of what is small`() throws {
        let drawing = try Self.file(.png, Self.hills(700, 300))
        let control = PictureFiles.big(8, 4) + Array("acTL".utf8) + [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
        let moving = Array(drawing[..<33]) + control + drawing[33...]
        #expect(try Picture.read(moving, file: "a.png").versions().isEmpty)
        #expect(try Picture.read(drawing, file: "a.png").versions().count == 1)
        let svg = Array("<svg viewBox=\"0 0 2000 900\"></svg>".utf8)
        #expect(try Picture.read(svg, file: "a.svg").versions().isEmpty)
        #expect(try Picture.read(Self.file(.jpeg, Self.hills(500, 300)), file: "a.jpg").widths == [])
    }

    @Test func `leaves out what would be larger than the picture itself`() throws {
        let flat = try #require(
            Pixels(width: 2000, height: 20, channels: .grey, bytes: [UInt8](repeating: 7, count: 40_000))
        )
        #expect(
            try Picture.read(Self.file(.png, flat), file: "a.png").versions().allSatisfy {
                $0.bytes.count < 200
            }
        )
    }

    @Test(arguments: [PictureFormat.jpeg, .png, .webp])
    func `ends on whatever is broken`(format: PictureFormat) throws {
        let file = try Self.file(format, Self.hills(600, 40))
        var state: UInt32 = 3
        for round in 0..<120 {
            var broken = file
            for _ in 0...round % 5 {
                state = state &* 1_664_525 &+ 1_013_904_223
                broken[Int(state >> 8) % broken.count] = UInt8(state & 255)
            }
            if round % 3 == 0 { broken = Array(broken.prefix(Int(state >> 8) % broken.count)) }
            guard let picture = try? Picture.read(broken, file: "a.\(format.endings[0])") else { continue }
            for version in picture.versions() { #expect(version.bytes.count < broken.count) }
        }
    }

    @Test func `does not unfold what says it is huge`() throws {
        var drawing = try Self.file(.png, Self.hills(700, 30))
        // Ninety million pixels by its head, and a few thousand by its data.
        drawing.replaceSubrange(16..<24, with: PictureFiles.big(30_000, 4) + PictureFiles.big(3_000, 4))
        #expect(try Picture.read(drawing, file: "a.png").versions().isEmpty)
        #expect(PNGPixels.read(drawing) == nil)
        #expect(Pixels.count(.max, 2) == nil && Pixels.count(0, 5) == nil)
    }
}
