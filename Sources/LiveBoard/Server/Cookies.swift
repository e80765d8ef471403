import Unconference

/// The one cookie: the secret of a session.
enum Cookies {
    /// The cookie's name; the longer one is only taken by browsers from a host that speaks TLS, for that host alone.
    static func name(_ mode: Mode) -> String { mode == .tls ? "__Host-unconf" : "unconf" }

    /// The secret in a request's header.
    static func secret(in header: String?, mode: Mode) -> String? {
        guard let header, header.utf8.count <= 8192 else { return nil }
        let name = Array(name(mode).utf8)
        for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
            let bare = pair.drop { $0 == UInt8(ascii: " ") }
            guard bare.starts(with: name), bare.dropFirst(name.count).first == UInt8(ascii: "=") else {
                continue
            }
            return String(Substring(bare.dropFirst(name.count + 1)))
        }
        return nil
    }

    /// The header that sets it.
    static func set(_ secret: String, for mode: Mode, from now: Instant, until: Instant) -> String {
        let age = max(60, until.secondsSince1970 - now.secondsSince1970)
        return "\(name(mode))=\(secret); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(age)"
            + (mode == .tls ? "; Secure" : "")
    }

    /// The header that takes it away.
    static func clear(_ mode: Mode) -> String {
        "\(name(mode))=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0" + (mode == .tls ? "; Secure" : "")
    }
}
