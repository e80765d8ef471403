import Testing

@testable import Pictures

@Suite struct ShrinkingTests {
    private func pixels(
        _ width: Int,
        _ height: Int,
        _ channels: Pixels.Channels,
        _ value: (Int, Int, Int) -> UInt8
    ) throws -> Pixels {
        var bytes: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width { for channel in 0..<channels.rawValue { bytes.append(value(x, y, channel)) } }
        }
        return try #require(Pixels(width: width, height: height, channels: channels, bytes: bytes))
    }

    /// The mean of the light of all that a new pixel covers, in real numbers.
    private func expected(_ source: Pixels, _ width: Int, _ height: Int, _ x: Int, _ y: Int, _ c: Int)
        -> Double
    {
        let (across, down) = (Double(source.width) / Double(width), Double(source.height) / Double(height))
        func share(_ at: Int, _ from: Double, _ to: Double) -> Double {
            max(0, min(Double(at + 1), to) - max(Double(at), from))
        }
        var (sum, area) = (0.0, 0.0)
        for row in 0..<source.height {
            let high = share(row, Double(y) * down, Double(y + 1) * down)
            guard high > 0 else { continue }
            for column in 0..<source.width {
                let part = share(column, Double(x) * across, Double(x + 1) * across) * high
                let size = source.channels.rawValue
                let byte = source.bytes[(row * source.width + column) * size + c]
                sum += part * Double(LightCurve.sRGB.light[Int(byte)])
                area += part
            }
        }
        return sum / area
    }

    @Test(arguments: [
        (7, 5, 3, 2), (10, 10, 5, 5), (13, 4, 12, 3), (9, 31, 1, 1), (6, 6, 6, 6), (17, 2, 4, 1),
    ])
    func `gives each pixel the mean of the light that it covers`(w: Int, h: Int, wide: Int, high: Int) throws
    {
        var state: UInt32 = 77
        for channels in [Pixels.Channels.grey, .colour] {
            let source = try pixels(w, h, channels) { _, _, _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return UInt8(state >> 24)
            }
            let small = try #require(Shrinking.shrunk(source, to: [(wide, high)]).first)
            for y in 0..<high {
                for x in 0..<wide {
                    for c in 0..<channels.rawValue {
                        let light = expected(source, wide, high, x, y, c)
                        let byte = small.bytes[(y * wide + x) * channels.rawValue + c]
                        let wanted = LightCurve.sRGB.number[Int(light.rounded())]
                        #expect(abs(Int(byte) - Int(wanted)) <= 1, "\(x), \(y)")
                    }
                }
            }
        }
    }

    @Test func `mixes light, not numbers`() throws {
        let chess = try pixels(40, 40, .grey) { x, y, _ in (x + y) % 2 == 0 ? 255 : 0 }
        // Half of the light is the number 188, and not 128.
        #expect(Shrinking.shrunk(chess, to: [(20, 20)]).first?.bytes == [UInt8](repeating: 188, count: 400))
    }

    @Test func `lets what is clear give no colour to what is not`() throws {
        let edge = try pixels(4, 2, .clear) { x, _, channel in x % 2 == 0 ? [200, 10, 90, 255][channel] : 0 }
        let small = try #require(Shrinking.shrunk(edge, to: [(2, 1)]).first)
        #expect(small.bytes == [200, 10, 90, 128, 200, 10, 90, 128])
    }

    @Test func `makes several sizes at once as it makes each`() throws {
        let source = try pixels(50, 33, .clear) { x, y, c in UInt8((x * 31 + y * 17 + c * 71) % 256) }
        let sizes = [(width: 40, height: 26), (width: 11, height: 7), (width: 1, height: 1)]
        #expect(Shrinking.shrunk(source, to: sizes) == sizes.flatMap { Shrinking.shrunk(source, to: [$0]) })
        #expect(Shrinking.shrunk(source, to: [(50, 33)]).first?.width == 50)
    }

    @Test(arguments: [(0, 1), (1, 0), (-3, 2), (51, 3), (3, 34)])
    func `makes nothing larger, and nothing of nothing`(width: Int, height: Int) throws {
        let source = try pixels(50, 33, .grey) { _, _, _ in 9 }
        #expect(Shrinking.shrunk(source, to: [(width, height)]).isEmpty)
    }

    @Test func `goes there and back along the curve of light`() {
        let curve = LightCurve.sRGB
        for number in 0..<256 { #expect(Int(curve.number[Int(curve.light[number])]) == number) }
    }

    @Test(arguments: 1...8) func `turns a picture as Exif asks for it`(turn: Int) throws {
        let source = try pixels(3, 2, .grey) { x, y, _ in UInt8(y * 3 + x + 1) }
        let expected: [[UInt8]] = [
            [1, 2, 3, 4, 5, 6], [3, 2, 1, 6, 5, 4], [6, 5, 4, 3, 2, 1], [4, 5, 6, 1, 2, 3],
            [1, 4, 2, 5, 3, 6], [4, 1, 5, 2, 6, 3], [6, 3, 5, 2, 4, 1], [3, 6, 2, 5, 1, 4],
        ]
        let turned = source.turned(turn)
        #expect(turned.bytes == expected[turn - 1])
        #expect(turned.width == (turn > 4 ? 2 : 3))
    }
}
