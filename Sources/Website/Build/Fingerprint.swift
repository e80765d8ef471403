import Unconference

/// A short name for the content of a file, so that browsers may keep it for ever.
struct Fingerprint: CustomStringConvertible {
    /// 16 hexadecimal digits.
    let description: String

    init(of bytes: [UInt8]) { description = FNV1a.digits(FNV1a.hash(bytes)) }
}
