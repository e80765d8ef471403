public import Pictures
public import Unconference

/// All that a site is made of, as values: read once, published as of any day.
public struct Library: Sendable {
    /// The site's definition.
    public let site: Site
    /// The text of the front page.
    public let home: Written<Page>?
    /// The ordinary pages by their place, in the order of their addresses.
    public let pages: [(names: [Slug], page: Written<Page>)]
    /// The events, first to last.
    public let events: [Written<Event>]
    /// The public records of boards by event.
    public let boards: [Slug: BoardRecord]
    /// The events whose private data file is here, so that their notes were checked by the caller.
    public let checkedEvents: Set<Slug>
    /// The notes by event and name.
    public let notes: [Written<Note>]
    /// The stories by name.
    public let stories: [Written<Story>]
    /// The case studies by name.
    public let cases: [Written<Story>]
    /// The questions by name.
    public let questions: [Written<Question>]
    /// The ambassadors by name.
    public let ambassadors: [Written<Ambassador>]
    /// Pictures and other files in `Content/`, by their paths below it.
    public private(set) var media: [String: Media]
    /// The files of which nothing could be made, by their paths below the site folder.
    let unread: Set<String>

    /// The pictures that some text shows, by their paths below `Content/`, in order: those of which smaller sizes are wanted.
    public var picturesInTexts: [(path: String, picture: Picture)] {
        guard !media.isEmpty else { return [] }
        var mentioned: Set<String> = []
        for prose in allProse { mentioned.formUnion(prose.mentions) }
        return media.filter { mentioned.contains($0.key) && !$0.value.picture.widths.isEmpty }
            .map { ($0.key, $0.value.picture) }.sorted { $0.path < $1.path }
    }

    private var allProse: [Prose] {
        (home.map { [$0.prose] } ?? []) + pages.map(\.page.prose) + events.map(\.prose) + notes.map(\.prose)
            + stories.map(\.prose) + cases.map(\.prose) + questions.map(\.prose) + ambassadors.map(\.prose)
    }

    /// Adds smaller sizes of a picture.
    public mutating func add(_ versions: [MediaVersion], to path: String) { media[path]?.versions = versions }
}
