import Formats
import Unconference

/// What the page of a story or a case study shows.
struct StoryModel: TemplateModel {
    let story: Written<Story>
    let context: PageContext
    let prose: ProseModel

    init(story: Written<Story>, context: PageContext) {
        self.story = story
        self.context = context
        prose = context.prose
    }

    static let fields = Fields<StoryModel>(
        .text("title") { $0.story.head.title },
        .flag("isDraft") { $0.story.head.status == .draft },
        .object("prose") { $0.prose },
        .text("teller") { $0.story.head.teller },
        .text("organisationKind") { $0.story.head.organisationKind },
        .text("outcome") { $0.story.head.outcome },
        .text("sourceHref") { SafeLink.outside($0.story.head.source) },
        .object("day") { DayText($0.story.head.date, $0.context.strings) },
        .object("event") { $0.event },
        .shared("tags") { $0.context.tagLinks($0.story.head.tags) },
        .flag("hasTags") { $0.context.hasTagLinks($0.story.head.tags) },
        .shared("related") { $0.context.noteCards($0.related) },
        .flag("hasRelated") { !$0.related.isEmpty },
        .extra { $0.story.head.extra }
    )

    private var event: LinkItem? {
        guard let slug = story.head.event, context.publication.events[named: slug] != nil else { return nil }
        return context.eventLink(slug)
    }

    private var related: [Int] { context.related }
}

extension PageContext {
    /// What machines understand of a story or a case study.
    func linkedData(of story: Written<Story>) -> [UInt8] {
        LinkedData.article(
            title: story.head.title,
            summary: story.prose.gist,
            published: story.head.date,
            updated: story.head.date,
            language: language,
            authors: story.head.teller.map { [$0] } ?? [],
            keywords: story.head.tags,
            publisher: publication.site.title,
            licence: publication.site.licence,
            url: publication.absolute(address)
        )
    }
}
