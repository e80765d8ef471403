import Glibc

/// How numbers in a file stand for light (sRGB, IEC 61966-2-1): mixing colours means mixing light, not numbers.
struct LightCurve: Sendable {
    /// Light from 0 to 65535 by the number in a file.
    let light: [UInt16]
    /// The number in a file by light.
    let number: [UInt8]

    private init() {
        light = (0..<256).map { number in
            let value = Double(number) / 255
            let light = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            return UInt16((light * 65535).rounded())
        }
        number = (0..<65536).map { light in
            let value = Double(light) / 65535
            let number = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
            return UInt8((number * 255).rounded())
        }
    }

    /// The curve, worked out once.
    static let sRGB = LightCurve()
}
