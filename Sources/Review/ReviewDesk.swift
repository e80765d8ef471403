public import Registration
public import Unconference

/// What checks need to know besides the text: who is known, what the site allows, and which addresses it has.
public struct ReviewDesk: Sendable {
    /// Everybody who must not be named without consent.
    public var watchlist: Watchlist
    /// What the site says about names that are none.
    public var privacy: Site.Privacy
    /// Every address of the site from its root, with a slash first, pages and files; nil where they are not known.
    public var addresses: Set<String>?

    /// What is known.
    public init(watchlist: Watchlist, privacy: Site.Privacy = Site.Privacy(), addresses: Set<String>? = nil) {
        self.watchlist = watchlist
        self.privacy = privacy
        self.addresses = addresses
    }
}
