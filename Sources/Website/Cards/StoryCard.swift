import Unconference

/// A story or a case study as it stands in lists.
struct StoryCard: TemplateModel {
    let title: String
    let href: String
    let gist: String?
    let teller: String?
    let organisationKind: String?
    let outcome: String?
    let day: DayText
    let otherLanguage: OtherLanguage?

    static let fields = Fields<StoryCard>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("gist") { $0.gist },
        .text("teller") { $0.teller },
        .text("organisationKind") { $0.organisationKind },
        .text("outcome") { $0.outcome },
        .object("day") { $0.day },
        .object("otherLanguage") { $0.otherLanguage }
    )
}

extension PageContext {
    /// Stories as cards.
    func storyCards(_ stories: some Sequence<Written<Story>>) -> [StoryCard] {
        stories.map { card(of: $0, at: .story($0.head.slug)) }
    }

    /// Case studies as cards.
    func caseCards(_ cases: some Sequence<Written<Story>>) -> [StoryCard] {
        cases.map { card(of: $0, at: .caseStudy($0.head.slug)) }
    }

    private func card(of story: Written<Story>, at address: Address) -> StoryCard {
        StoryCard(
            title: story.head.title,
            href: href(address),
            gist: story.prose.gist,
            teller: story.head.teller,
            organisationKind: story.head.organisationKind,
            outcome: story.head.outcome,
            day: DayText(story.head.date, strings),
            otherLanguage: otherLanguage(of: address)
        )
    }
}
