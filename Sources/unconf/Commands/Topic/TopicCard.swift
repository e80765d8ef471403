import Registration
import Unconference

/// A topic as organisers see it, for `--json`.
struct TopicCard: Encodable {
    var number: Int
    var slug: Slug
    var title: String
    var detail: String
    var format: String
    var needs: [String]
    var tags: [String]
    var state: String
    var mergedInto: Int?
    /// Numbers of those who convene it.
    var hosts: [Int]
    /// The number of its proposer.
    var proposer: Int?
    /// How many people besides the proposer second it.
    var seconds: Int
    /// How many must.
    var secondsNeeded: Int
    /// How many wish for it.
    var wishes: Int
    /// How many of them must be in it.
    var musts: Int
    /// Hands counted in the room.
    var hands: Int?
    /// Where it is on the board.
    var cell: Cell?
    /// Whether plans must leave it there.
    var locked: Bool
    /// How its session goes: `10 minutes late`, `begun`, `over`, `cancelled`.
    var session: String?
    /// The topic whose session it repeats.
    var repeats: Int?
    /// The topic it was split from.
    var halfOf: Int?
    /// The topics that repeat it.
    var repeatedBy: [Int]

    /// A topic of a gathering.
    init(_ topic: Topic, of gathering: Gathering) {
        number = topic.id.number
        slug = topic.slug
        title = topic.title
        detail = topic.detail
        format = topic.format.rawValue
        needs = topic.needs
        tags = topic.tags
        state = topic.state.rawValue
        mergedInto = topic.mergedInto?.number
        hosts = gathering.hosts(of: topic.id).map(\.number)
        proposer = topic.proposer?.number
        seconds = gathering.secondCount(of: topic.id)
        secondsNeeded = gathering.event.secondsNeeded
        let demand = gathering.demand(for: topic.id)
        wishes = demand.wishes
        musts = demand.musts
        hands = topic.hands
        cell = gathering.placements[topic.id]?.cell
        locked = gathering.placements[topic.id]?.locked ?? false
        session = gathering.session(of: topic.id)?.words
        let lineage = gathering.lineages[topic.id]
        repeats = lineage.flatMap { $0.kind == .repeat ? $0.origin.number : nil }
        halfOf = lineage.flatMap { $0.kind == .half ? $0.origin.number : nil }
        repeatedBy = gathering.repeats(of: topic.id).map(\.number)
    }

    /// What is to be said about its standing: seconds, place, merged into what.
    var standing: String {
        switch state {
        case Topic.State.merged.rawValue: return "merged into \(mergedInto ?? 0)"
        case Topic.State.withdrawn.rawValue: return "withdrawn"
        default: break
        }
        if let cell {
            return "in \(cell)" + (locked ? ", locked" : "") + (session.map { ", \($0)" } ?? "")
        }
        if let session { return session }
        return seconds >= secondsNeeded
            ? "ready to be placed" : "needs \(secondsNeeded - seconds) more to second it"
    }
}
