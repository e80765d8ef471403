import Formats
import Publishing
import Unconference

extension SiteFolder {
    /// The folder that a command's options name.
    ///
    /// Throws where they name an event that is not in it, also for a command that works on the whole site: whoever names
    /// an event expects to hear of that one.
    init(_ options: GlobalOptions) throws {
        try self.init(options.site)
        if let name = options.event { _ = try eventSlug(named: name) }
    }

    /// The event with a name, else the site's default event, else the next upcoming one, else the last one.
    ///
    /// Throws where the event's file has an error, for nothing should be done to an event that is not what it says.
    func event(_ name: String?) throws -> (Event, [Finding]) {
        let chosen: Slug
        if let name {
            chosen = try eventSlug(named: name)
        } else if let slug = site.defaultEvent {
            guard eventSlugs.contains(slug) else {
                throw Failure([SiteFolder.noDefaultEvent(slug, .error, definition: try read("unconf.yml"))])
            }
            chosen = slug
        } else {
            chosen = try nextEvent(among: eventSlugs)
        }
        return try soundEvent(chosen)
    }

    /// An event with what is to be said of its file; throws where the file has an error.
    func soundEvent(_ slug: Slug) throws -> (Event, [Finding]) {
        let (event, findings) = try event(slug: slug)
        guard !findings.hasErrors else { throw Failure(findings) }
        return (event, findings)
    }

    /// The day that it is where the event with a name is, else the site's default event, else the next one; that of UTC where
    /// none can be read.
    func today(at name: String? = nil) throws -> LocalDate {
        let now = try Desk.now()
        let event = name == nil ? try? event(nil) : try event(name)
        return event.map { $0.0.zone.moment(at: now).local.date } ?? now.utc.date
    }

    /// The event that a person named; throws, naming those that there are, where there is none of that name.
    func eventSlug(named name: String) throws -> Slug {
        let known = eventSlugs
        if let slug = Slug(name), known.contains(slug) { return slug }
        let nearest = Nearest.name(to: name, among: known.map(\.text))
        let shown = known.prefix(8).map(\.text) + (known.count > 8 ? ["\(known.count - 8) more"] : [])
        throw Failure(
            "no-event",
            "there is no event “\(name)” in Content/events",
            help: known.isEmpty
                ? "`unconf event new` starts one"
                : (nearest.map { "did you mean `\($0)`? " } ?? "") + "the site has \(Words.join(shown))"
        )
    }

    private func nextEvent(among known: [Slug]) throws -> Slug {
        if known.count == 1, let only = known.first { return only }
        let now = try Desk.now()
        let events = known.compactMap { slug in (try? event(slug: slug))?.0 }.sorted { $0.starts < $1.starts }
        guard let chosen = events.first(where: { $0.ends.instant >= now }) ?? events.last else {
            throw Failure("no-event", "this site has no event yet", help: "`unconf event new` starts one")
        }
        return chosen.slug
    }
}
