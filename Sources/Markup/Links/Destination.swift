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
        /// A place on somebody's computer, such as `C:\notes.txt` or `file:///notes.txt`.
        case disk

        /// Why, in words that follow a colon.
        var words: String {
            switch self {
            case .scheme: "pages lead to nothing but https, http and mail addresses"
            case .protocolRelative: "it says no scheme and yet another host"
            case .userInfo: "it has a name or a password before its host"
            case .controlCharacter: "it has a line end, a tab or another byte that browsers act on"
            case .host: "it has no host"
            case .disk: "it is a place on a computer, where no reader can look"
            }
        }

        /// What to do about a link that is refused.
        var help: String {
            switch self {
            case .scheme: "link to an https address, a mail address or a page of this site"
            case .protocolRelative: "begin it with https://"
            case .userInfo: "take away what stands before the `@`"
            case .controlCharacter: "write the address without it"
            case .host: "write the whole address, such as https://example.org/"
            case .disk: "put the file below Content/, and link to it there"
            }
        }
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
        let isDrive = colon == 1 && rest.first.map(isSlash) == true
        return .refused(isDrive || isScheme("file", bytes, colon) ? .disk : .scheme)
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
