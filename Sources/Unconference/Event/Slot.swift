/// A part of the day.
public struct Slot: Hashable, Sendable {
    /// What happens in a slot.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// Sessions, one in each room.
        case session
        /// Everybody together.
        case plenary
        /// Nothing planned: coffee, lunch.
        case `break`
        /// Pairs and circles meet.
        case meet
    }

    /// Its short name, as on the board.
    public var id: Slug
    /// When it begins.
    public var starts: Moment
    /// When it ends.
    public var ends: Moment
    /// What happens in it.
    public var kind: Kind
    /// What it is called; slots with sessions need no title.
    public var title: String?

    /// A part of the day.
    public init(id: Slug, starts: Moment, ends: Moment, kind: Kind = .session, title: String? = nil) {
        self.id = id
        self.starts = starts
        self.ends = ends
        self.kind = kind
        self.title = title
    }

    /// The title, or the id in capitals where there is none: `S1`.
    public var label: String { title ?? id.text.uppercased() }

    /// `10:45–11:35`.
    public var times: String { "\(starts.local.time)–\(ends.local.time)" }
}
