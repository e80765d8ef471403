import CTurboJPEG

/// Photos to pixels and back, by libjpeg-turbo.
enum JPEGPixels {
    /// Nobody sees more, and a phone waits for less.
    private static let quality: Int32 = 80

    /// The pixels of a photo as the file holds them, unturned; nil where it is broken, too large, or in inks.
    ///
    /// - Parameter width: what is not twice as wide as that may lose no detail; larger photos are read at half their size
    ///   or less.
    static func read(_ bytes: [UInt8], enoughFor width: Int) -> Pixels? {
        guard let reader = tjInitDecompress() else { return nil }
        defer { tjDestroy(reader) }
        var (wide, high, sampling, colours): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        let size = UInt(bytes.count)
        guard tjDecompressHeader3(reader, bytes, size, &wide, &high, &sampling, &colours) == 0, wide > 0,
            high > 0
        else { return nil }
        let isGrey = colours == Int32(TJCS_GRAY.rawValue)
        guard isGrey || colours == Int32(TJCS_YCbCr.rawValue) || colours == Int32(TJCS_RGB.rawValue) else {
            return nil
        }
        var divisor: Int32 = 1
        while divisor < 8, Int(wide) / Int(divisor * 2) >= 2 * width { divisor *= 2 }
        let (columns, rows) = ((wide + divisor - 1) / divisor, (high + divisor - 1) / divisor)
        let format = Int32(isGrey ? TJPF_GRAY.rawValue : TJPF_RGB.rawValue)
        let flags = Int32(TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS)
        return Pixels.filled(Int(columns), Int(rows), isGrey ? .grey : .colour) { buffer in
            tjDecompress2(reader, bytes, size, buffer, columns, 0, rows, format, flags) == 0
        }
    }

    /// A photo of pixels; nil where they are no photo's.
    static func written(_ pixels: Pixels) -> [UInt8]? {
        guard pixels.channels != .clear, let writer = tjInitCompress() else { return nil }
        defer { tjDestroy(writer) }
        let isGrey = pixels.channels == .grey
        var buffer: UnsafeMutablePointer<UInt8>?
        var size: UInt = 0
        let result = tjCompress2(
            writer,
            pixels.bytes,
            Int32(pixels.width),
            0,
            Int32(pixels.height),
            Int32(isGrey ? TJPF_GRAY.rawValue : TJPF_RGB.rawValue),
            &buffer,
            &size,
            Int32(isGrey ? TJSAMP_GRAY.rawValue : TJSAMP_420.rawValue),
            quality,
            Int32(TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE)
        )
        defer { tjFree(buffer) }
        guard result == 0, let buffer else { return nil }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
    }
}
