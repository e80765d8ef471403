import Unconference

/// One ambassador: what they want to reach, what they can be asked, and what was written about the same.
struct AmbassadorPage: PageKind {
    let template = "ambassador"

    func addresses(in selection: Selection) -> [Address] {
        selection.ambassadors.map { .ambassador($0.head.slug) }
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .ambassador(let slug) = address, let written = digest.publication.ambassadors[named: slug]
        else {
            return
        }
        digest.offersRelated(by: written.head.tags)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<AmbassadorModel>? {
        guard case .ambassador(let slug) = address, let written = context.publication.ambassadors[named: slug]
        else {
            return nil
        }
        var head = PageHead(
            title: written.head.name,
            description: written.head.objective ?? written.prose.gist,
            section: .ambassadors
        )
        head.isHidden = written.head.status == .draft
        return PageContent(head, AmbassadorModel(written: written, context: context))
    }
}
