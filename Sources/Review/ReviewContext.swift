public import Registration
public import Unconference

/// What checks need to know besides the text: who is known, and what the site allows.
public struct ReviewContext: Sendable {
    /// Everybody who must not be named without consent.
    public var watchlist: Watchlist
    /// What the site says about names that are none.
    public var privacy: Site.Privacy

    /// Where the site and its board live: these are nobody's employer.
    public var hosts: [String]

    /// What is known.
    public init(watchlist: Watchlist, privacy: Site.Privacy = Site.Privacy(), hosts: [String] = []) {
        self.watchlist = watchlist
        self.privacy = privacy
        self.hosts = hosts
    }
}
