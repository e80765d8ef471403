import Unconference

extension Publication {
    /// The event of the same series that came before one; nil where it is the first that is shown.
    func edition(before published: PublishedEvent) -> PublishedEvent? {
        events.last { published.event.follows($0.event) && $0.event.slug != published.event.slug }
    }

    /// The event of the same series that comes after one; nil where it is the last that is shown.
    func edition(after published: PublishedEvent) -> PublishedEvent? {
        events.first { $0.event.follows(published.event) && $0.event.slug != published.event.slug }
    }
}
