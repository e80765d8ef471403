import Planning
import Registration
import Unconference

/// Why a topic is where it is, for `--json` and in words.
struct ExplanationReport: Encodable {
    /// A cell that the topic could be in, or could not.
    struct Place: Encodable {
        var slot: Slug
        var room: Slug
        var possible: Bool
        /// What the best plan with the topic there is worth less; below 0 where it is worth more.
        var cost: Int?
        /// How many people would have fewer of their first wishes met.
        var losing: Int?
        var why: String
    }

    var topic: Int
    var title: String
    /// Where it is, or would be by the best plan.
    var here: Cell?
    var why: String
    var wishes: Int
    var musts: Int
    /// How many of those who wish for it have a seat there.
    var seated: Int
    /// Between how many and how many people are expected, hosts included.
    var expected: [Int]
    var elsewhere: [Place]

    /// What an explanation says.
    init(_ explanation: TopicExplanation, of gathering: Gathering) {
        topic = explanation.topic.number
        title = gathering.topics[explanation.topic]?.title ?? ""
        here = explanation.here
        why = explanation.why
        wishes = explanation.demand.wishes
        musts = explanation.demand.musts
        seated = explanation.seated
        expected = [explanation.expected.lowerBound, explanation.expected.upperBound]
        elsewhere = explanation.places.map { place in
            Place(
                slot: place.cell.slot,
                room: place.cell.room,
                possible: place.cost != nil,
                cost: place.cost,
                losing: place.cost == nil ? nil : place.losing,
                why: place.why
            )
        }
    }

    /// The explanation for people, the cheapest places first.
    func text(of gathering: Gathering) -> String {
        let event = gathering.event
        var lines = ["\(topic) \(title)", Done.sentence(why)]
        lines.append(
            "\(Words.count(wishes, "person wishes", "people wish")) for it, \(musts) of them above all; "
                + "\(PlanReport.range(expected)) expected."
        )
        func name(_ place: Place) -> String {
            let slot = event.slot(place.slot)?.label ?? place.slot.text
            return "\(slot) in \(event.room(place.room)?.name ?? place.room.text)"
        }
        let possible = elsewhere.enumerated().filter { $0.element.possible }
            .sorted { ($0.element.cost ?? 0, $0.offset) < ($1.element.cost ?? 0, $1.offset) }
        if !possible.isEmpty { lines += ["", "Where else it could be:"] }
        lines += possible.map { "  \(name($0.element)): \($0.element.why)" }
        let impossible = elsewhere.filter { !$0.possible }
        if !impossible.isEmpty { lines += ["", "Where it can't be:"] }
        lines += impossible.map { "  \(name($0)): \($0.why)" }
        return lines.joined(separator: "\n")
    }
}
