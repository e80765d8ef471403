import Unconference

/// One of the stories.
struct StoryPage: PageKind {
    let template = "story"

    func addresses(in selection: Selection) -> [Address] { selection.stories.map { .story($0.head.slug) } }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .story(let slug) = address, let story = digest.publication.stories[named: slug] else {
            return
        }
        digest.offersRelated(by: story.head.tags)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<StoryModel>? {
        guard case .story(let slug) = address,
            let story = context.publication.stories[named: slug]
        else { return nil }
        var head = PageHead(title: story.head.title, description: story.prose.gist, section: .stories)
        head.isArticle = true
        head.isHidden = story.head.status == .draft
        head.linkedData = context.linkedData(of: story)
        return PageContent(head, StoryModel(story: story, context: context))
    }
}
