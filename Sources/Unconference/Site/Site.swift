/// The site as `unconf.yml` defines it.
public struct Site: Hashable, Sendable {
    /// Days after an event's end for which private things are kept.
    public struct Keep: Hashable, Sendable {
        /// Who wished for what.
        public var ballots: Int
        /// The links by which participants come in.
        public var links: Int
        /// What people said about themselves.
        public var profiles: Int

        /// Times of keeping; 21, 30 and 120 days unless said otherwise.
        public init(ballots: Int = 21, links: Int = 30, profiles: Int = 120) {
            self.ballots = ballots
            self.links = links
            self.profiles = profiles
        }
    }

    /// A text that looks like somebody's name and is none, with the reason.
    public struct Allowed: Hashable, Sendable {
        /// The text.
        public var text: String
        /// Why it may stand.
        public var reason: String

        /// An allowed text.
        public init(text: String, reason: String) {
            self.text = text
            self.reason = reason
        }
    }

    /// How privacy is looked after on this site.
    public struct Privacy: Hashable, Sendable {
        /// Whom to ask, as the privacy notice says it.
        public var contact: String?
        /// Hits of the privacy check that are none.
        public var allow: [Allowed]
        /// Names that are words too: reported only with another part of the name.
        public var commonWords: [String]

        /// Nothing allowed, no contact.
        public init(contact: String? = nil, allow: [Allowed] = [], commonWords: [String] = []) {
            self.contact = contact
            self.allow = allow
            self.commonWords = commonWords
        }
    }

    /// How large the network's programme of ambassadors is to be.
    public struct Ambassadors: Hashable, Sendable {
        /// How many people the network is for; nil where nobody said.
        public var population: Int?
        /// How many ambassadors there may be at each level; a level without a number has no bound.
        public var quotas: [Ambassador.Level: Int]

        /// No population, no bounds.
        public init(population: Int? = nil, quotas: [Ambassador.Level: Int] = [:]) {
            self.population = population
            self.quotas = quotas
        }
    }

    /// What the site is called.
    public var title: String
    /// Where the site will live, with a `/` at the end; nil: links are relative.
    public var baseURL: String?
    /// Where the live board is reached.
    public var boardURL: String?
    /// The language of pages that don't say theirs.
    public var language: String
    /// The theme's folder under `Themes/`.
    public var theme: String
    /// The event that commands mean when none is named; nil: the next upcoming one, else the last one.
    public var defaultEvent: Slug?
    /// The licence of the write-ups, shown on each.
    public var licence: String?
    /// Where other sites tell that they link to this one (W3C Webmention), at a service that takes it.
    public var webmention: String?
    /// The command that sends mail, as a list; empty: mail is written to files.
    public var mail: [String]
    /// How long private things are kept.
    public var keep: Keep
    /// How privacy is looked after.
    public var privacy: Privacy
    /// How large the programme of ambassadors is to be.
    public var ambassadors: Ambassadors
    /// Free keys for templates.
    public var extra: [String: String]

    /// A site with a title and defaults.
    public init(title: String) {
        self.title = title
        language = "en"
        theme = "default"
        mail = []
        keep = Keep()
        privacy = Privacy()
        ambassadors = Ambassadors()
        extra = [:]
    }
}
