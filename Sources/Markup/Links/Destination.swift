/// Where a link or an image leads, as far as safety asks; whatever is not known to be safe is refused.
public enum Destination: Hashable, Sendable {
    /// Another site: `http` or `https` with a host, without a user's name.
    case outside
    /// A mail address.
    case mail
    /// The same site: a path, a query or a fragment.
    case site
    /// Nowhere that a page may lead to.
    case refused(Refusal)

    /// Why a target is refused.
    public enum Refusal: String, Hashable, Sendable {
        /// A scheme other than `http`, `https` and `mailto`.
        case scheme
        /// An address that takes over the page's own scheme, as `//host` does.
        case protocolRelative = "protocol-relative"
        /// A user's name or a password before the host.
        case userInfo = "user-info"
        /// A line end, a tab or another byte that browsers drop or act on.
        case controlCharacter = "control-character"
        /// No host where there should be one.
        case host
    }

    /// Says where an address leads, after escapes and entities are resolved.
    public init(_ address: some Collection<UInt8>) {
        self =
            address.withContiguousStorageIfAvailable { Self.classify($0) }
            ?? Array(address).withUnsafeBufferPointer { Self.classify($0) }
    }

    static func classify(_ bytes: UnsafeBufferPointer<UInt8>) -> Destination {
        for byte in bytes where byte < 0x20 || byte == 0x7F { return .refused(.controlCharacter) }
        guard let colon = schemeEnd(bytes) else {
            // Browsers read a backslash as a slash.
            let isRelative = bytes.count >= 2 && isSlash(bytes[0]) && isSlash(bytes[1])
            return isRelative ? .refused(.protocolRelative) : .site
        }
        let rest = UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])
        if isScheme("http", bytes, colon) || isScheme("https", bytes, colon) { return web(rest) }
        if isScheme("mailto", bytes, colon) { return .mail }
        return .refused(.scheme)
    }

    /// The offset of the colon behind a scheme, by the rule that browsers go by; nil when there is no scheme.
    private static func schemeEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        for (i, byte) in bytes.enumerated() {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: continue
            case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if i == 0 { return nil }
            case UInt8(ascii: ":"): return i > 0 ? i : nil
            default: return nil
            }
        }
        return nil
    }

    private static func web(_ rest: UnsafeBufferPointer<UInt8>) -> Destination {
        guard rest.count > 2, rest[0] == UInt8(ascii: "/"), rest[1] == UInt8(ascii: "/") else {
            return .refused(.host)
        }
        var length = 0
        for byte in rest[2...] {
            switch byte {
            case UInt8(ascii: "@"): return .refused(.userInfo)
            case UInt8(ascii: "\\"), 0x20: return .refused(.host)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                return length > 0 ? .outside : .refused(.host)
            default: length += 1
            }
        }
        return .outside
    }

    private static func isSlash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
    }

    private static func isScheme(
        _ scheme: StaticString,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ colon: Int
    ) -> Bool {
        guard scheme.utf8CodeUnitCount == colon else { return false }
        for i in 0..<colon where bytes[i] | 0x20 != scheme.utf8Start[i] { return false }
        return true
    }
}
