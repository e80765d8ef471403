/// What a list of stories or case studies shows.
struct StoryListModel: TemplateModel {
    let title: String
    let stories: [StoryCard]
    let feedHref: String?

    static let fields = Fields<StoryListModel>(
        .text("title") { $0.title },
        .list("stories") { $0.stories },
        .flag("hasStories") { !$0.stories.isEmpty },
        .text("feedHref") { $0.feedHref }
    )
}
