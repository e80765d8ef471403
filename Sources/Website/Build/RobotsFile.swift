import Unconference

/// What robots may read: everything; and where the list of all pages is.
struct RobotsFile: FileKind {
    func addresses(in selection: Selection) -> [Address] { [.robots] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        var text = "User-agent: *\nDisallow:\n"
        if let sitemap = publication.absolute(.sitemap) { text += "Sitemap: \(sitemap)\n" }
        return Array(text.utf8)
    }
}
