public import Unconference

/// Everybody and every organisation known to one or several events, with where they may be named.
///
/// It is what the check of prose looks for. It is as private as the gatherings it is made from.
public struct Watchlist: Hashable, Sendable {
    /// Somebody who is registered, whatever their standing.
    public struct Person: Hashable, Sendable {
        /// The event at which they are registered.
        public var event: Slug
        /// The name as they gave it.
        public var name: String
        /// Where mail reaches them.
        public var email: String?
        /// What they call themselves elsewhere, as far as they said, without the `@`.
        public var handles: [String]
        /// Whether they agreed to be listed by name.
        public var listed: Bool
        /// Their answer to being named as a host; nil when they gave none.
        public var asHost: Bool?
        /// Their answer to being named as an author; nil when they gave none.
        public var asAuthor: Bool?
        /// Whether they agreed to a page as an ambassador.
        public var asAmbassador: Bool
        /// The topics that they convene, by their names in addresses.
        public var hosts: Set<Slug>
    }

    /// An organisation that somebody works for.
    public struct Organisation: Hashable, Sendable {
        /// The event at which its people are registered.
        public var event: Slug
        /// The name that counts, then the other ones; none where only the addresses of people tell that there is one.
        public var names: [String]
        /// What follows the `@` in the addresses of its people.
        public var mailHosts: [String]
        /// Whether all of its people agreed to have it named.
        public var listed: Bool
    }

    /// What an event says about naming people.
    public struct Scope: Hashable, Sendable {
        /// The event's rule.
        public var rule: AttributionRule
        /// The topics with a rule of their own, by their names in addresses.
        public var topicRules: [Slug: AttributionRule]
        /// What the organisers publish about themselves, the venue and the sponsors.
        public var own: [String]
    }

    /// The people, event by event, in the order of registration.
    public private(set) var people: [Person]
    /// The organisations, event by event, by name.
    public private(set) var organisations: [Organisation]
    /// The events.
    public private(set) var scopes: [Slug: Scope]

    /// Everybody at the given events.
    public init(of gatherings: [Gathering]) {
        people = []
        organisations = []
        scopes = [:]
        for gathering in gatherings {
            people += gathering.watchedPeople
            organisations += gathering.watchedOrganisations
            scopes[gathering.event.slug] = gathering.scope
        }
    }

    /// The same with nobody in it but one person, who agrees to nothing: what finds their name finds it everywhere.
    public func withNobody(but name: String, at event: Slug) -> Watchlist {
        var alone = self
        alone.organisations = []
        alone.people = people.filter { $0.name == name && $0.event == event }
        for index in alone.people.indices {
            alone.people[index].listed = false
            alone.people[index].asHost = false
            alone.people[index].asAuthor = false
            alone.people[index].asAmbassador = false
        }
        return alone
    }
}
