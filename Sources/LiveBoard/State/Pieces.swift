import Markup
import Registration
import Synchronization
import Unconference

/// Pieces of pages that are the same for many, each made once for as long as a view of the event holds.
///
/// A piece may depend on the view and on its key, and on nothing else: whatever is someone's own, or changes with the
/// clock, stands in the key.
final class Pieces: Sendable {
    /// What a piece is of.
    enum Key: Hashable {
        /// How every page begins.
        case head(title: String, Frame.Section)
        /// The menu above every page.
        case menu(Frame.Section, VisitorKind)
        /// What stands below every page.
        case foot
        /// The head of the board, for one room or all.
        case boardHead(Slug?)
        /// The names of the rooms above the board.
        case roomNames(Slug?)
        /// The time of a row of the board.
        case rowHead(Slug, isOn: Bool)
        /// A pause of the board.
        case pause(Slug, width: Int, isIn: Bool)
        /// A session on the board.
        case card(Topic.ID, Mark)
        /// A cell without a session.
        case empty(Cell, canPitch: Bool)
        /// What is on, and what comes.
        case nowNext(Slug?, Topic.ID?, Slug?, Topic.ID?, wait: String?)
        /// A line of somebody's day.
        case day(Slug, Topic.ID?, Mark, isPast: Bool)
        /// A topic in the list.
        case topic(Topic.ID, Standing, back: String)
    }

    /// What a topic is to whoever looks.
    enum Mark: Hashable {
        case neither, hosts, must, wish

        init(_ topic: Topic.ID, _ own: OwnView?) {
            guard let own else {
                self = .neither
                return
            }
            self =
                own.hosted.contains(topic) ? .hosts : own.wishes[topic].map { $0 ? .must : .wish } ?? .neither
        }
    }

    /// What whoever looks may do with a topic, and has done.
    struct Standing: Hashable {
        /// Whether they may do anything.
        let holdsPlace: Bool
        /// Their wish; true for a must.
        let must: Bool?
        /// Whether they pitched it.
        let isPitched: Bool
        /// Whether they second it.
        let isSeconded: Bool

        init(_ topic: Topic.ID, _ own: OwnView?) {
            holdsPlace = own?.person.holdsPlace == true
            must = holdsPlace ? own?.wishes[topic] : nil
            isPitched = holdsPlace && own?.pitched.contains(topic) == true
            isSeconded = holdsPlace && own?.seconded.contains(topic) == true
        }
    }

    private let made = Mutex<[Key: Hypertext]>([:])

    /// The most that are kept; what people look at in a day is far less.
    private static let most = 20_000

    /// The piece of a key, made when it is asked for the first time.
    func piece(_ key: Key, _ make: () -> Hypertext) -> Hypertext {
        if let known = made.withLock({ $0[key] }) { return known }
        let piece = make()
        made.withLock { made in
            if made.count < Pieces.most { made[key] = piece }
        }
        return piece
    }
}
