public import Unconference

/// The queue of the opening: who speaks, who comes next, and how long each has.
public struct PitchQueue: Hashable, Sendable {
    /// Whose turn it is.
    public var now: Topic.ID?
    /// Since when.
    public var since: Instant?
    /// Those still to come, in their order.
    public var waiting: [Topic.ID]
    /// Those whom the room has heard, by number.
    public var heard: [Topic.ID]

    /// The queue of an event: every open topic that was pitched by itself.
    public init(of gathering: Gathering) {
        let topics = gathering.openTopics.map(\.id).filter { gathering.lineages[$0] == nil }
        func stage(_ id: Topic.ID) -> PitchTurn.Stage { gathering.pitchTurns[id]?.stage ?? .waiting }
        now = topics.first { stage($0) == .now }
        since = now.flatMap { gathering.pitchTurns[$0]?.since }
        heard = topics.filter { stage($0) == .heard }
        waiting = topics.filter { stage($0) == .waiting }.sorted {
            (PitchQueue.place(of: $0, in: gathering), $0) < (PitchQueue.place(of: $1, in: gathering), $1)
        }
    }

    /// The next three, who should stand ready.
    public var next: [Topic.ID] { Array(waiting.prefix(3)) }

    /// How many seconds each has: a minute up to fifteen pitches, three quarters up to twenty-five, then half.
    public var seconds: Int { PitchQueue.seconds(for: waiting.count + heard.count + (now == nil ? 0 : 1)) }

    /// How many seconds each of so many pitches has.
    public static func seconds(for count: Int) -> Int {
        switch count {
        case ...15: 60
        case ...25: 45
        default: 30
        }
    }

    /// Those whose place nobody changed come after those whose place somebody did.
    static func place(of topic: Topic.ID, in gathering: Gathering) -> Int {
        gathering.pitchTurns[topic]?.place ?? PitchQueue.untouched + topic.number
    }

    private static let untouched = 1_000_000
}
