import Unconference

/// The list of all pages, for search engines.
struct SitemapFile: FileKind {
    func addresses(in selection: Selection) -> [Address] { [.sitemap] }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for plan in publication.plans {
            guard case .page = plan.making, plan.address != .notFound, let url = publication.absolute(plan.address)
            else { continue }
            text += "<url><loc>\(HTML(escaping: url).text)</loc>"
            if let date = publication.changed(plan.address) { text += "<lastmod>\(date)</lastmod>" }
            text += "</url>\n"
        }
        return Array((text + "</urlset>\n").utf8)
    }
}

extension Publication {
    /// The day on which a page was last changed, where it says so.
    func changed(_ address: Address) -> LocalDate? {
        switch address {
        case .note(let event, let note): notePositions[NoteKey(event: event, note: note)].map { notes[$0].updated }
        case .story(let slug): stories.first { $0.head.slug == slug }?.head.date
        case .caseStudy(let slug): cases.first { $0.head.slug == slug }?.head.date
        default: nil
        }
    }
}
