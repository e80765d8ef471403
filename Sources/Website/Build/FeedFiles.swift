import Formats
import Unconference

/// What feeds show, however they are written.
protocol FeedKind: FileKind {}

extension FeedKind {
    func use(at address: Address, _ digest: inout UseDigest) {
        digest.add(feed: address)
    }

    func texts(at address: Address, in publication: Publication) -> [String] {
        guard case .feed(let scope) = address.inAtom else { return [] }
        return publication.wholeTexts(in: scope)
    }
}

/// The Atom feeds: of the site, of each event, of each tag, of the stories.
struct AtomFile: FeedKind {
    func addresses(in selection: Selection) -> [Address] { selection.feeds.map { .feed($0) } }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .feed(let scope) = address else { return nil }
        return AtomFeed.bytes(publication.feed(scope), url: publication.feedURL(address, of: scope))
    }
}

/// The same feeds in JSON.
struct JSONFeedFile: FeedKind {
    func addresses(in selection: Selection) -> [Address] { selection.feeds.map { .jsonFeed($0) } }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .jsonFeed(let scope) = address else { return nil }
        return JSONFeed.bytes(publication.feed(scope), url: publication.feedURL(address, of: scope))
    }
}

extension Selection {
    /// What there are feeds of.
    fileprivate var feeds: [FeedScope] {
        [.site] + (stories.isEmpty ? [] : [.stories])
            + events.map { .event($0.event.slug) } + tags.map { .topic($0.slug) }
    }
}
