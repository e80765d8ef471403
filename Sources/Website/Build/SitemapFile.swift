import Formats
import Unconference

/// The list of all pages, for search engines; only where the site knows where it lives.
struct SitemapFile: FileKind {
    func addresses(in selection: Selection) -> [Address] {
        selection.library.site.baseURL == nil ? [] : [.sitemap]
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        digest.addTags()
        digest.add(notes: digest.publication.notes.indices)
    }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        let pages: [Sitemap.Page] = publication.plans.compactMap { plan in
            guard case .page = plan.making, plan.address != .notFound, plan.address != .search else {
                return nil
            }
            guard let base = publication.site.baseURL else { return nil }
            return Sitemap.Page(
                url: base + plan.address.path.dropFirst(),
                changed: publication.text(at: plan.address)?.changed
            )
        }
        return Array(Sitemap.text(Array(pages.prefix(Sitemap.limit))).utf8)
    }
}
