import ArgumentParser
import Registration
import Unconference

/// Lists the wishes of one person, or totals.
struct InterestList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List one person's wishes, or the totals by topic for organisers.",
        discussion: """
            Examples:
              unconf interest list --by 17
              unconf interest list
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "Whose wishes: number, e-mail address or name. Default: totals by topic.")
    var by: String?

    private struct Total: Encodable {
        var topic: Int
        var wishes: Int
        var musts: Int
    }

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        if let by {
            let wishes = gathering.wishes(of: try gathering.participant(by).id)
            let lines = wishes.map { wish in
                "\(wish.must ? "must" : "wish")  \(wish.key.topic) \(gathering.topics[wish.key.topic]?.title ?? "")"
            }
            return Answer(
                lines.isEmpty
                    ? "No wishes yet; \(gathering.event.wishes.budget) to give."
                    : lines.joined(separator: "\n"),
                json: wishes.map(WishCard.init)
            )
        }
        let demand = gathering.demandByTopic
        let totals = gathering.openTopics.map { topic -> Total in
            let demand = demand[topic.id] ?? Demand()
            return Total(topic: topic.id.number, wishes: demand.wishes, musts: demand.musts)
        }.sorted { ($1.wishes, $0.topic) < ($0.wishes, $1.topic) }
        var table = TextTable("Wishes", "Musts", "Topic")
        for total in totals {
            table.add(
                String(total.wishes),
                String(total.musts),
                "\(total.topic) \(gathering.topics[Topic.ID(total.topic)]?.title ?? "")"
            )
        }
        let voters = Set(gathering.interests.unordered.map(\.key.participant)).count
        let isDeleted = voters == 0 && gathering.topics.unordered.contains { $0.counted != nil }
        return Answer(
            table.text(width: Terminal.isScreen ? Terminal.width : nil)
                + (isDeleted
                    ? "\n\nWho wished for what has been deleted; the totals stay."
                    : "\n\n\(Words.count(voters, "person has", "people have")) wished so far."),
            json: totals
        )
    }
}
