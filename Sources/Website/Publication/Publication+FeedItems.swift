import Unconference

extension Publication {
    /// How many of the newest entries a feed carries with their whole text; readers have seen the older ones.
    ///
    /// There are many topics, and what is new stands in the feeds of its event and the site too.
    static func wholeLimit(in scope: FeedScope) -> Int { if case .topic = scope { 3 } else { 10 } }

    /// The notes that a feed may tell of, newest first.
    func notes(in scope: FeedScope) -> [Int] {
        switch scope {
        case .site: Array(notes.indices)
        case .stories: []
        case .event(let slug): events[named: slug]?.notes ?? []
        case .topic(let slug): tags[named: slug]?.notes ?? []
        }
    }

    /// What a feed tells of, changed last first; of one day notes before stories, in the order of the site.
    func newest(_ limit: Int, in scope: FeedScope) -> [FeedItem] {
        var newest = NewestItems(limit: limit)
        for position in notes(in: scope) { newest.take(.note(position), of: notes[position].updated) }
        for story in stories(in: scope) { newest.take(.story(story), of: story.head.date) }
        for study in cases(in: scope) { newest.take(.caseStudy(study), of: study.head.date) }
        return newest.items.map(\.item)
    }

    /// The files of the texts that a feed tells whole, as paths below the site folder.
    func wholeTexts(in scope: FeedScope) -> [String] {
        newest(Publication.wholeLimit(in: scope), in: scope).map { item in
            switch item {
            case .note(let position): notes[position].prose.path
            case .story(let written), .caseStudy(let written): written.prose.path
            }
        }
    }

    private func stories(in scope: FeedScope) -> [Written<Story>] {
        switch scope {
        case .site, .stories: Array(stories)
        case .event(let slug): events[named: slug]?.stories.map { stories[$0] } ?? []
        case .topic(let slug): tags[named: slug]?.stories.map { stories[$0] } ?? []
        }
    }

    private func cases(in scope: FeedScope) -> [Written<Story>] {
        switch scope {
        case .site: Array(cases)
        case .stories: []
        case .event(let slug): events[named: slug]?.cases.map { cases[$0] } ?? []
        case .topic(let slug): tags[named: slug]?.cases.map { cases[$0] } ?? []
        }
    }
}
