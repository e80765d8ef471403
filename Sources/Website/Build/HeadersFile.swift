import Pictures
import Unconference

/// Response headers, in the forms that hosts read.
///
/// What has a fingerprint of its content in its name, which are assets and pictures, may be kept for ever.
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
        func rule(_ path: String, _ caching: String) -> String {
            "\n\(path)\n  ! Cache-Control\n  Cache-Control: \(caching)\n"
        }
        // These hosts know no patterns for names. Of what ends like a picture only posters have no fingerprint.
        let pictures = PictureFormat.allCases.filter { $0 != .pdf }.map { "/*.\($0.endings[0])" }
        let posters = ["png", "svg"].map { "/events/:event/poster.\($0)" }
        return "/*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined() + "  Cache-Control: no-cache\n"
            + (["/assets/*"] + pictures).map { rule($0, HeadersFile.forever) }.joined()
            + posters.map { rule($0, "no-cache") }.joined()
    }

    /// How the path of a file ends that has a fingerprint in its name, for those who know patterns.
    private static let fingerprinted = "\\.[0-9a-f]{16}\\.[a-z0-9]+$"

    private func apache(_ headers: [(name: String, value: String)], base: String) -> String {
        "ErrorDocument 404 \(base)404.html\nDirectorySlash On\nOptions -Indexes\n<IfModule mod_headers.c>\n"
            + headers.map { "  Header always set \($0.name) \"\($0.value)\"\n" }.joined()
            + "  Header set Cache-Control \"no-cache\"\n"
            + "  <If \"%{REQUEST_URI} =~ m#/assets/|\(HeadersFile.fingerprinted)#\">\n"
            + "    Header set Cache-Control \"\(HeadersFile.forever)\"\n  </If>\n</IfModule>\n"
    }

    private func nginx(_ headers: [(name: String, value: String)], base: String) -> String {
        // A location with an `add_header` of its own inherits none, so that each says all of them.
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
            location ~ "^\(pattern(of: base)).*\(HeadersFile.fingerprinted)" {
            \(all)    add_header Cache-Control "\(HeadersFile.forever)" always;
            }

            """
    }

    /// A path as a pattern that is met by it alone.
    private func pattern(of path: String) -> String {
        path.map { $0.isLetter || $0.isNumber || "/-_%~".contains($0) ? "\($0)" : "\\\($0)" }.joined()
    }
}
