import Pictures
import Synchronization
import Unconference

/// Where links into a site lead: its files, and what was meant by one that leads nowhere.
///
/// Few links of a small change need more than the first of it: each is put together when somebody first asks.
final class LinkTargets: Sendable {
    private let plans: [PagePlan]
    private let media: [String: Media]
    /// The addresses of texts that are not shown.
    private let heldBack: Set<String>
    /// The files of which nothing could be made, by their paths below the site folder.
    private let unread: Set<String>
    /// The paths of all pictures that lie beside texts, shown or not.
    private let pictures: [String]
    private let known = Mutex<Set<String>?>(nil)
    private let near = Mutex<NearTargets?>(nil)
    private let nearPictures = Mutex<NearTargets?>(nil)

    /// - Parameters:
    ///   - plans: every file of the site.
    ///   - media: the pictures that are shown, by their paths below `Content/`.
    ///   - selection: what is shown, and of what.
    init(plans: [PagePlan], media: [String: Media], selection: Selection) {
        self.plans = plans
        self.media = media
        heldBack = selection.heldBack
        unread = selection.library.unread
        pictures = selection.library.media.filter { $0.value.picture.format != .pdf }.keys.sorted()
    }

    /// Whether a link to a path leads somewhere.
    func contains(_ path: String) -> Bool {
        let targets = known.made(from: Set(plans.map { "/" + $0.path.dropIndexName }))
        return targets.contains(path.dropIndexName) || media[SitePath.belowTop(path)] != nil
    }

    /// The path of the site that a mistyped one most likely means; nil where none is near.
    func nearest(to path: String) -> String? {
        near.made(from: NearTargets(plans.lazy.map { "/" + $0.path.dropIndexName })).nearest(to: path)
    }

    /// The picture that a mistyped path most likely means; nil where none is near.
    func nearestPicture(to path: String) -> String? {
        nearPictures.made(from: NearTargets(pictures.lazy.map { "/" + $0 })).nearest(to: path)
    }

    /// Whether a picture lies beside a text at a path, shown or not.
    func hasPicture(at path: String) -> Bool {
        var (low, high) = (0, pictures.count)
        while low < high {
            let middle = (low + high) / 2
            if pictures[middle] < path { low = middle + 1 } else { high = middle }
        }
        return low < pictures.count && pictures[low] == path
    }

    /// Whether a picture or another file lies at a path that is refused for what is in it.
    func isRefused(_ path: String) -> Bool { unread.contains("Content" + path) }

    /// Whether there is a text for a path, or an event around it, that is not shown.
    func isHeldBack(_ path: String) -> Bool {
        let parts = SitePath.parts(path)
        let event = parts.first == "events" ? "/" + parts.prefix(2).joined(separator: "/") + "/" : path
        return heldBack.contains(path.dropIndexName) || heldBack.contains(event)
    }
}

extension Mutex {
    /// What it holds, made when it is asked for first.
    fileprivate func made<Made: Sendable>(from make: @autoclosure () -> Made) -> Made where Value == Made? {
        withLock { held in
            let made = held ?? make()
            held = made
            return made
        }
    }
}
