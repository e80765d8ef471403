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
    public let media: [String: Media]

    /// The same library for a site that lives somewhere else than its definition says.
    ///
    /// - Parameter baseURL: the address of the site's first folder, with a `/` at its end.
    public func living(at baseURL: String) -> Library {
        var site = site
        site.baseURL = baseURL
        return Library(
            site: site,
            home: home,
            pages: pages,
            events: events,
            boards: boards,
            checkedEvents: checkedEvents,
            notes: notes,
            stories: stories,
            cases: cases,
            questions: questions,
            ambassadors: ambassadors,
            media: media
        )
    }
}
