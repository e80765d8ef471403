import Unconference

/// Response headers, in the forms that hosts read.
struct HeadersFile: FileKind {
    func addresses(in selection: Selection) -> [Address] { HeaderForm.allCases.map { .headers($0) } }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .headers(let form) = address else { return nil }
        let headers = headers(of: publication.site)
        let text =
            switch form {
            case .headers: plain(headers)
            case .apache: apache(headers, base: publication.basePath)
            case .nginx: nginx(headers, base: publication.basePath)
            }
        return Array(text.utf8)
    }

    private static let forever = "public, max-age=31536000, immutable"

    private func headers(of site: Site) -> [(name: String, value: String)] {
        let unused = [
            "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "midi",
            "payment",
            "usb", "browsing-topics",
        ]
        return [
            (
                "Content-Security-Policy",
                ContentSecurityPolicy.text(for: site, runsScript: true) + "; frame-ancestors 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Permissions-Policy", unused.map { "\($0)=()" }.joined(separator: ", ")),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ]
    }

    private func plain(_ headers: [(name: String, value: String)]) -> String {
        "/*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
            + "  Cache-Control: no-cache\n\n/assets/*\n  ! Cache-Control\n  Cache-Control: \(HeadersFile.forever)\n"
    }

    private func apache(_ headers: [(name: String, value: String)], base: String) -> String {
        "ErrorDocument 404 \(base)404.html\nDirectorySlash On\nOptions -Indexes\n<IfModule mod_headers.c>\n"
            + headers.map { "  Header always set \($0.name) \"\($0.value)\"\n" }.joined()
            + "  Header set Cache-Control \"no-cache\"\n"
            + "  <If \"%{REQUEST_URI} =~ m#/assets/#\">\n"
            + "    Header set Cache-Control \"\(HeadersFile.forever)\"\n  </If>\n</IfModule>\n"
    }

    private func nginx(_ headers: [(name: String, value: String)], base: String) -> String {
        // A location with an `add_header` of its own inherits none, so that each of the two says all of them.
        let all = headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
        return """
            error_page 404 \(base)404.html;
            index index.html;
            location \(base) {
            \(all)    add_header Cache-Control "no-cache" always;
            }
            location \(base)assets/ {
            \(all)    add_header Cache-Control "\(HeadersFile.forever)" always;
            }

            """
    }
}
