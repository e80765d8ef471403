import CWebP

/// Photos and drawings in WebP to pixels and back, by libwebp.
enum WebPPixels {
    private static let quality: Float = 78

    /// The pixels of a picture; nil where it is broken, too large, or moves.
    static func read(_ bytes: [UInt8]) -> Pixels? {
        var features = WebPBitstreamFeatures()
        guard WebPGetFeatures(bytes, bytes.count, &features) == VP8_STATUS_OK, features.has_animation == 0
        else {
            return nil
        }
        let (width, height) = (Int(features.width), Int(features.height))
        return Pixels.filled(width, height, .clear) { buffer in
            WebPDecodeRGBAInto(bytes, bytes.count, buffer, width * height * 4, features.width * 4) != nil
        }
    }

    /// A picture of pixels.
    ///
    /// - Parameter isExact: whether every pixel has to come back as it was, as in drawings.
    static func written(_ pixels: Pixels, isExact: Bool) -> [UInt8]? {
        let (width, height) = (Int32(pixels.width), Int32(pixels.height))
        var buffer: UnsafeMutablePointer<UInt8>?
        let row = width * Int32(pixels.channels.rawValue)
        let size =
            switch (pixels.channels, isExact) {
            case (.grey, _): 0
            case (.colour, true): WebPEncodeLosslessRGB(pixels.bytes, width, height, row, &buffer)
            case (.colour, false): WebPEncodeRGB(pixels.bytes, width, height, row, quality, &buffer)
            case (.clear, true): WebPEncodeLosslessRGBA(pixels.bytes, width, height, row, &buffer)
            case (.clear, false): WebPEncodeRGBA(pixels.bytes, width, height, row, quality, &buffer)
            }
        defer { WebPFree(buffer) }
        guard size > 0, let buffer else { return nil }
        return Array(UnsafeBufferPointer(start: buffer, count: size))
    }
}
