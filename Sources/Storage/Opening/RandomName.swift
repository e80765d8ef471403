/// Names that nobody can guess.
enum RandomName {
    /// 128 random bits of the system's own source, as 32 hexadecimal digits.
    static func make() -> String {
        var source = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(source.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
    }
}
