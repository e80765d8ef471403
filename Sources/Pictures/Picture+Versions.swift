extension Picture {
    /// The widths in which pictures are published besides their own, for phones, for pages, and for dense screens.
    public static let widths = [480, 960, 1600]

    /// Names the way in which versions are made; another one makes others of the same picture.
    public static let recipe = 1

    /// The widths that are worth having: those that spare something.
    public var widths: [Int] {
        guard let width, [.jpeg, .png, .webp].contains(format) else { return [] }
        return Picture.widths.filter { $0 * 11 <= width * 10 }
    }

    /// The picture in smaller sizes, narrowest first; none of a picture that can't be read, moves, or is as small as it can be.
    ///
    /// It is turned as it is to be shown. The same picture gives the same bytes.
    public func versions() -> [PictureVersion] {
        let widths = widths
        guard let widest = widths.last, let width, let height else { return [] }
        let turn = format == .jpeg ? JPEGFile.turn(of: bytes) : 1
        guard let pixels = pixels(enoughFor: turn > 4 ? widest * height / width : widest) else { return [] }
        let sizes = widths.map { wide -> (width: Int, height: Int) in
            let high = max(1, (height * wide + width / 2) / width)
            return turn > 4 ? (high, wide) : (wide, high)
        }
        var versions: [PictureVersion] = []
        for small in Shrinking.shrunk(pixels, to: sizes) {
            let shown = small.turned(turn)
            guard let file = written(shown) else { continue }
            versions.append(PictureVersion(width: shown.width, height: shown.height, bytes: file))
        }
        // Drawings of few colours may take more when they are small: their edges get many.
        return versions.filter { $0.bytes.count * 10 < bytes.count * 9 }
    }

    private func pixels(enoughFor width: Int) -> Pixels? {
        switch format {
        case .jpeg: JPEGPixels.read(bytes, enoughFor: width)
        case .png: PNGFile.moves(bytes) ? nil : PNGPixels.read(bytes)?.plain
        case .webp: WebPFile.hasProfile(bytes) ? nil : WebPPixels.read(bytes)?.opaque
        case .gif, .avif, .svg, .pdf: nil
        }
    }

    private func written(_ pixels: Pixels) -> [UInt8]? {
        switch format {
        case .jpeg: JPEGPixels.written(pixels).map { JPEGFile.file($0, inColoursOf: bytes) }
        case .png: PNGPixels.written(pixels).map { PNGFile.file($0, inColoursOf: bytes) }
        case .webp: WebPPixels.written(pixels, isExact: WebPFile.isExact(bytes))
        case .gif, .avif, .svg, .pdf: nil
        }
    }
}
