import CPNG

/// Drawings and screenshots to pixels and back, by libpng.
enum PNGPixels {
    private static let clear = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)

    /// The pixels of a drawing; nil where it is broken or too large.
    static func read(_ bytes: [UInt8]) -> Pixels? {
        bytes.withUnsafeBytes { raw in
            var image = png_image()
            image.version = UInt32(PNG_IMAGE_VERSION)
            defer { png_image_free(&image) }
            guard png_image_begin_read_from_memory(&image, raw.baseAddress, raw.count) != 0 else {
                return nil
            }
            image.format = clear
            return Pixels.filled(Int(image.width), Int(image.height), .clear) { buffer in
                png_image_finish_read(&image, nil, buffer, 0, nil) != 0
            }
        }
    }

    /// A drawing of pixels.
    static func written(_ pixels: Pixels) -> [UInt8]? {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        image.width = UInt32(pixels.width)
        image.height = UInt32(pixels.height)
        image.format =
            switch pixels.channels {
            case .grey: 0
            case .colour: UInt32(PNG_FORMAT_FLAG_COLOR)
            case .clear: clear
            }
        defer { png_image_free(&image) }
        // What can't be pressed together at all takes a little more than its pixels.
        var size = pixels.bytes.count + pixels.bytes.count / 100 + pixels.height + 4096
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
            let isWritten = png_image_write_to_memory(
                &image,
                buffer.baseAddress,
                &size,
                0,
                pixels.bytes,
                0,
                nil
            )
            used = isWritten != 0 ? min(size, buffer.count) : 0
        }
        return bytes.isEmpty ? nil : bytes
    }
}
