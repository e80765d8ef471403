import Markup
import Pictures
import Unconference

/// Turns the links in a text into links from the page that shows it.
///
/// People link by address (`/events/second-cup-2/`, with or without the site's own host before it), from file to file
/// (`../notes/first-year.md`), or to a place in the same text (`#what-failed`).
struct LinkResolver: Sendable {
    /// The folder of the text's file below `Content/`.
    let folder: String
    let context: PageContext

    /// How wide pictures in texts are shown: as wide as the text, which on a narrow screen is all of it.
    private static let sizes = "(min-width: 44rem) 41rem, 100vw"

    /// Another address for a link within the site; nil keeps it as it is.
    func link(_ address: String) -> String? {
        guard let target = target(of: address) else { return nil }
        if let media = context.publication.media[SitePath.belowTop(target.path)] {
            return context.href(.media(media.path)) + target.rest
        }
        // Something else may answer on the site's host: only what is surely ours is written in another way.
        guard !hasScheme(address) || context.publication.targets.contains(target.path) else { return nil }
        return context.links.href(path: target.path) + target.rest
    }

    /// The file of a picture, by its address as written.
    func image(_ address: String) -> ImageSource? {
        guard let target = target(of: address) else { return nil }
        let path = SitePath.belowTop(target.path)
        guard let media = context.publication.media[path], media.picture.format != .pdf else { return nil }
        var source = ImageSource(
            address: context.href(.media(media.path)),
            width: media.picture.width,
            height: media.picture.height
        )
        source.smaller = media.versions.map { version in
            .init(address: context.href(.media(media.path(of: version))), width: version.width)
        }
        source.sizes = LinkResolver.sizes
        return source
    }

    /// The path of a link within the site, beginning with `/`, and its query and fragment; nil for any other link.
    func target(of address: String) -> (path: String, rest: String)? {
        if hasScheme(address) { return pathBelowBase(of: address).flatMap(target) }
        let end =
            address.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.endIndex
        guard end > address.startIndex, let written = PercentEncoding.decoded(address[..<end]) else {
            return nil
        }
        if let colon = written.firstIndex(of: ":"), !written[..<colon].contains("/") { return nil }
        if written.utf8.starts(with: "//".utf8) { return nil }
        let parts = SitePath.parts(SitePath.resolved(written, from: folder))
        let rest = String(address[end...])
        if let last = parts.last, last.hasSuffix(".md") {
            return (pagePath(Array(parts.dropLast()), String(last.dropLast(3))), rest)
        }
        let path = "/" + parts.joined(separator: "/")
        let isFolder =
            parts.isEmpty || written.hasSuffix("/") || written.hasSuffix("..") || written.hasSuffix(".")
        if isFolder { return (path.hasSuffix("/") ? path : path + "/", rest) }
        // `/about` is `/about/`, unless it names a file.
        return (parts.last?.contains(".") == true ? path : path + "/", rest)
    }

    /// What stands behind the site's base in a whole address, as a path from its top; nil where it is the address of something
    /// else.
    private func pathBelowBase(of address: String) -> String? {
        guard let base = context.publication.site.baseURL, address.utf8.starts(with: base.utf8) else {
            return nil
        }
        return "/" + String(Substring(address.utf8.dropFirst(base.utf8.count)))
    }

    /// Those of a text's links that lead to places within pages of the site.
    func places(among addresses: [String]) -> [FragmentLink] {
        addresses.compactMap { address in
            guard address.utf8.contains(UInt8(ascii: "#")) else { return nil }
            guard address.utf8.first != UInt8(ascii: "#") else { return FragmentLink(address, path: nil) }
            guard let target = target(of: address) else { return nil }
            let isOwn = target.path.dropIndexName == context.address.path
            return FragmentLink(address, path: isOwn ? nil : target.path)
        }
    }

    /// Whether an address begins with a scheme, such as `https:` or `mailto:`; nothing of it needs to be decoded to see that.
    func hasScheme(_ address: String) -> Bool {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"): return false
            default: continue
            }
        }
        return false
    }

    /// The path of the page that is made from a Markdown file.
    private func pagePath(_ folders: [String], _ stem: String) -> String {
        var names = folders
        if names.first == "pages" { names.removeFirst() }
        if stem != "index", stem != "event" { names.append(stem) }
        return names.isEmpty ? "/" : "/" + names.joined(separator: "/") + "/"
    }
}
