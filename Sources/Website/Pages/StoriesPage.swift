import Unconference

/// All stories, newest first.
struct StoriesPage: PageKind {
    let template = "stories"

    func addresses(in selection: Selection) -> [Address] { [.stories] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<StoryListModel>? {
        guard address == .stories else { return nil }
        // There is no feed without a story.
        let feed: FeedScope? = context.publication.stories.isEmpty ? nil : .stories
        let model = StoryListModel(
            title: context.strings(.stories),
            stories: context.storyCards(context.publication.stories),
            feedHref: feed.map { context.href(.feed($0)) }
        )
        return PageContent(PageHead(title: model.title, section: .stories, feed: feed), model)
    }
}
