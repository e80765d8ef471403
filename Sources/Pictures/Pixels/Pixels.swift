/// A picture as rows of pixels, eight bits to a channel in sRGB.
struct Pixels: Hashable, Sendable {
    /// What a pixel is made of.
    enum Channels: Int, Sendable {
        case grey = 1
        case colour = 3
        /// Colour with how opaque it is, which the colour is not multiplied with.
        case clear = 4
    }

    let width: Int
    let height: Int
    let channels: Channels
    /// All rows from the top, without gaps.
    let bytes: [UInt8]

    /// Pixels; nil where there are more or fewer bytes than so many pixels have.
    init?(width: Int, height: Int, channels: Channels, bytes: [UInt8]) {
        guard width > 0, height > 0,
            Pixels.count(width, height).map({ $0 * channels.rawValue }) == bytes.count
        else { return nil }
        self.width = width
        self.height = height
        self.channels = channels
        self.bytes = bytes
    }

    /// The most pixels that are held in memory at once.
    static let most = 40_000_000

    /// How many pixels there are; nil where they are too many to be held.
    static func count(_ width: Int, _ height: Int) -> Int? {
        guard width > 0, height > 0 else { return nil }
        let (count, overflows) = width.multipliedReportingOverflow(by: height)
        return overflows || count > most ? nil : count
    }

    /// Room for the pixels of a picture, filled by somebody else; nil where they can't.
    static func filled(
        _ width: Int,
        _ height: Int,
        _ channels: Channels,
        by fill: (UnsafeMutablePointer<UInt8>) -> Bool
    ) -> Pixels? {
        guard let count = count(width, height) else { return nil }
        var isFilled = false
        let size = count * channels.rawValue
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
            guard let start = buffer.baseAddress else { return }
            start.initialize(repeating: 0, count: size)
            isFilled = fill(start)
            used = size
        }
        return isFilled ? Pixels(width: width, height: height, channels: channels, bytes: bytes) : nil
    }

    /// The same without what no pixel makes use of: opacity where all is opaque, colour where all is grey.
    var plain: Pixels {
        guard channels == .clear, isOpaque else { return self }
        let isGrey = isGrey
        let kept = isGrey ? 1 : 3
        var fewer: [UInt8] = []
        fewer.reserveCapacity(bytes.count / 4 * kept)
        for pixel in stride(from: 0, to: bytes.count, by: 4) { fewer += bytes[pixel..<pixel + kept] }
        return Pixels(width: width, height: height, channels: isGrey ? .grey : .colour, bytes: fewer) ?? self
    }

    private var isOpaque: Bool {
        for pixel in stride(from: 3, to: bytes.count, by: 4) where bytes[pixel] < 255 { return false }
        return true
    }

    private var isGrey: Bool {
        for pixel in stride(from: 0, to: bytes.count, by: 4) {
            let red = bytes[pixel]
            if bytes[pixel + 1] != red || bytes[pixel + 2] != red { return false }
        }
        return true
    }

    /// The picture turned as Exif asks for it.
    ///
    /// - Parameter turn: 1 to 8; what the top row and the left column of the picture as it is held are when it is shown.
    func turned(_ turn: Int) -> Pixels {
        guard (2...8).contains(turn) else { return self }
        let isAside = turn > 4
        let (wide, high) = isAside ? (height, width) : (width, height)
        let size = channels.rawValue
        var turned: [UInt8] = []
        turned.reserveCapacity(bytes.count)
        for y in 0..<high {
            for x in 0..<wide {
                let (column, row): (Int, Int) =
                    switch turn {
                    case 2: (width - 1 - x, y)
                    case 3: (width - 1 - x, height - 1 - y)
                    case 4: (x, height - 1 - y)
                    case 5: (y, x)
                    case 6: (y, height - 1 - x)
                    case 7: (width - 1 - y, height - 1 - x)
                    default: (width - 1 - y, x)
                    }
                let start = (row * width + column) * size
                turned += bytes[start..<start + size]
            }
        }
        return Pixels(width: wide, height: high, channels: channels, bytes: turned) ?? self
    }
}

extension Pixels {
    /// The same without opacity where all is opaque.
    var opaque: Pixels {
        let fewer = plain
        guard fewer.channels == .grey else { return fewer }
        let bytes = fewer.bytes.flatMap { [$0, $0, $0] }
        return Pixels(width: width, height: height, channels: .colour, bytes: bytes) ?? self
    }
}
