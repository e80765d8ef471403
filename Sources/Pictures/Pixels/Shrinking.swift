/// Makes pictures smaller: each new pixel is the mean of the light of all that it covers, parts of pixels counted as parts.
struct Shrinking {
    /// The rows of one new picture while they are put together.
    private struct Target {
        let width: Int
        let height: Int
        /// A row of the source, as wide as the new picture.
        var row: [UInt64]
        /// The light of the rows that make the next new one.
        var sums: [UInt64]
        /// How much of the next new row has been met, in parts of a source row.
        var met = 0
        var bytes: [UInt8] = []
    }

    private let source: Pixels
    private let size: Int
    private let curve = LightCurve.sRGB

    private init(_ source: Pixels) {
        self.source = source
        size = source.channels.rawValue
    }

    /// A picture in several smaller sizes.
    ///
    /// Whole numbers only, so that every machine comes to the same bytes.
    ///
    /// - Parameter sizes: how large; none is larger than the picture in either direction.
    static func shrunk(_ source: Pixels, to sizes: [(width: Int, height: Int)]) -> [Pixels] {
        let fitting = sizes.allSatisfy { size in
            (1...source.width).contains(size.width) && (1...source.height).contains(size.height)
        }
        guard fitting else { return [] }
        return Shrinking(source).run(sizes)
    }

    private func run(_ sizes: [(width: Int, height: Int)]) -> [Pixels] {
        var targets = sizes.map { wanted in
            let count = wanted.width * size
            return Target(
                width: wanted.width,
                height: wanted.height,
                row: [UInt64](repeating: 0, count: count),
                sums: [UInt64](repeating: 0, count: count)
            )
        }
        var light = [UInt32](repeating: 0, count: source.width * size)
        for y in 0..<source.height {
            lighten(y, into: &light)
            for index in targets.indices {
                narrow(light, into: &targets[index].row, width: targets[index].width)
                stack(&targets[index])
            }
        }
        return targets.compactMap {
            Pixels(width: $0.width, height: $0.height, channels: source.channels, bytes: $0.bytes)
        }
    }

    /// A row of the source as light; colours count as much as they are opaque.
    private func lighten(_ y: Int, into light: inout [UInt32]) {
        let start = y * source.width * size
        source.bytes.withUnsafeBufferPointer { bytes in
            curve.light.withUnsafeBufferPointer { curve in
                guard source.channels == .clear else {
                    for place in light.indices { light[place] = UInt32(curve[Int(bytes[start &+ place])]) }
                    return
                }
                for pixel in stride(from: 0, to: light.count, by: 4) {
                    let opacity = UInt32(bytes[start &+ pixel &+ 3])
                    for channel in pixel..<pixel &+ 3 {
                        light[channel] = (UInt32(curve[Int(bytes[start &+ channel])]) * opacity + 127) / 255
                    }
                    light[pixel &+ 3] = opacity * 257
                }
            }
        }
    }

    /// A row of the source as wide as a new picture.
    ///
    /// A source pixel is as many parts wide as the new picture has pixels, and a new one as many as the source has.
    private func narrow(_ light: [UInt32], into row: inout [UInt64], width: Int) {
        let whole = UInt64(source.width)
        let parts = UInt64(width)
        light.withUnsafeBufferPointer { light in
            row.withUnsafeMutableBufferPointer { row in
                for channel in 0..<size {
                    var at = channel
                    var left = parts
                    var place = channel
                    while place < row.count {
                        var sum: UInt64 = 0
                        var needed = whole
                        while needed > left {
                            sum &+= left &* UInt64(light[at])
                            needed &-= left
                            left = parts
                            at &+= size
                        }
                        sum &+= needed &* UInt64(light[at])
                        left &-= needed
                        if left == 0 {
                            left = parts
                            at &+= size
                        }
                        row[place] = (sum &+ whole / 2) / whole
                        place &+= size
                    }
                }
            }
        }
    }

    /// Adds a row to those that make the next new one, and writes that one when it is whole.
    private func stack(_ target: inout Target) {
        var left = target.height
        while left > 0 {
            let taken = min(left, source.height - target.met)
            for place in target.row.indices { target.sums[place] &+= UInt64(taken) &* target.row[place] }
            left -= taken
            target.met += taken
            guard target.met == source.height else { return }
            write(&target)
            target.met = 0
            for place in target.sums.indices { target.sums[place] = 0 }
        }
    }

    private func write(_ target: inout Target) {
        let whole = UInt64(source.height)
        func mean(_ place: Int) -> UInt64 { (target.sums[place] &+ whole / 2) / whole }
        guard source.channels == .clear else {
            for place in target.sums.indices {
                target.bytes.append(curve.number[Int(min(65535, mean(place)))])
            }
            return
        }
        for pixel in stride(from: 0, to: target.sums.count, by: 4) {
            let opacity = mean(pixel + 3)
            for channel in pixel..<pixel + 3 {
                let light = opacity == 0 ? 0 : (mean(channel) &* 65535 &+ opacity / 2) / opacity
                target.bytes.append(curve.number[Int(min(65535, light))])
            }
            target.bytes.append(UInt8(truncatingIfNeeded: min(65535, opacity &+ 128) / 257))
        }
    }
}
