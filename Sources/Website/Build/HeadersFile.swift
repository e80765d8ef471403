import Unconference

/// Response headers in the form that Netlify and Cloudflare read.
struct HeadersFile: FileKind {
    func addresses(in selection: Selection) -> [Address] { [.headers] }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        let policy = ContentSecurityPolicy.text(for: publication.site)
        let text = """
            /*
              Content-Security-Policy: \(policy); frame-ancestors 'none'
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()
              Cross-Origin-Opener-Policy: same-origin
              Cache-Control: no-cache

            /assets/*
              ! Cache-Control
              Cache-Control: public, max-age=31536000, immutable

            """
        return Array(text.utf8)
    }
}
