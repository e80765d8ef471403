import Unconference

/// How one page links to others: relative to itself, so that the site works from any folder.
struct Links: Sendable {
    /// Whether a link to a page names its file, so that a site opened from a disk can be walked through.
    let namesFiles: Bool
    /// What leads from the page up to the site's first folder: `../../`, or `/…/` where the page has no place of its own.
    let root: String

    /// The links of a page.
    ///
    /// - Parameters:
    ///   - address: the page's own address.
    ///   - namesFiles: whether a link to a page names its file.
    ///   - base: the path of the site on its host, for the one page that is shown at any address.
    init(from address: Address, namesFiles: Bool, base: String) {
        self.namesFiles = namesFiles
        if address == .notFound {
            root = base
        } else {
            root = String(repeating: "../", count: address.file.utf8.count { $0 == UInt8(ascii: "/") })
        }
    }

    /// Whole addresses, for texts that are read elsewhere; relative ones where the site does not know where it lives.
    static func abroad(_ site: Site) -> Links { Links(namesFiles: false, root: site.baseURL ?? "") }

    private init(namesFiles: Bool, root: String) {
        self.namesFiles = namesFiles
        self.root = root
    }

    /// The link to an address.
    func href(_ address: Address) -> String { href(path: address.path) }

    /// The link to a path of the site that begins with `/`; whatever may stand in a name of a file is none of its parts.
    func href(path: String) -> String {
        if !namesFiles, path.utf8.count > 1, path.utf8.allSatisfy(PercentEncoding.isPlain) {
            var link = ""
            link.reserveCapacity(root.utf8.count + path.utf8.count)
            link += root
            link += SitePath.belowTop(path)
            return link
        }
        var target = root + PercentEncoding.path(SitePath.belowTop(path))
        if target.isEmpty { target = namesFiles ? "index.html" : "./" }
        if namesFiles, target.hasSuffix("/") { target += "index.html" }
        return target
    }
}
