import HTTPTypes

/// The headers that every answer carries, whatever it is: pages, refusals, redirects and mistakes.
struct HeaderRules: Sendable {
    private let fixed: [HTTPField]

    init(_ settings: BoardSettings) {
        let isTLS = settings.mode == .tls
        let policy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'none'; form-action 'self'; base-uri 'none'; "
            + "object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
            + (isTLS ? "; upgrade-insecure-requests" : "")
        var fixed: [(String, String)] = [
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            (
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), "
                    + "midi=(), payment=(), usb=(), browsing-topics=()"
            ),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Robots-Tag", "noindex, nofollow"),
        ]
        if isTLS && settings.strictTransport {
            fixed.append(("Strict-Transport-Security", "max-age=31536000"))
        }
        self.fixed = fixed.compactMap { name, value in
            HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
        }
    }

    /// Adds the headers; the policy that a download set itself stays, for it is stricter.
    func apply(to headers: inout HTTPFields) {
        let hasPolicy = headers.contains(.contentSecurityPolicy)
        for field in fixed where !(hasPolicy && field.name == .contentSecurityPolicy) {
            headers.append(field)
        }
    }
}
