import Unconference

/// All stories, newest first.
struct StoriesPage: PageKind {
    let template = "stories"

    func addresses(in selection: Selection) -> [Address] { [.stories] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<StoryListModel>? {
        guard address == .stories else { return nil }
        let model = StoryListModel(
            title: context.strings(.stories),
            stories: context.storyCards(context.publication.stories),
            feedHref: context.href(.feed(.stories))
        )
        return PageContent(PageHead(title: model.title, section: .stories, feed: .stories), model)
    }
}
