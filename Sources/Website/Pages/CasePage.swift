import Unconference

/// One of the cases.
struct CasePage: PageKind {
    let template = "case"

    func addresses(in selection: Selection) -> [Address] { selection.cases.map { .caseStudy($0.head.slug) } }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .caseStudy(let slug) = address, let study = digest.publication.cases[named: slug] else {
            return
        }
        digest.offersRelated(by: study.head.tags)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<StoryModel>? {
        guard case .caseStudy(let slug) = address,
            let story = context.publication.cases[named: slug]
        else { return nil }
        var head = PageHead(title: story.head.title, description: story.prose.gist, section: .cases)
        head.isArticle = true
        head.isHidden = story.head.status == .draft
        head.linkedData = context.linkedData(of: story)
        return PageContent(head, StoryModel(story: story, context: context))
    }
}
