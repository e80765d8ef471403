import ArgumentParser
import Registration
import Storage
import Unconference

/// Pitches a topic.
struct TopicPitch: Command {
    static let configuration = CommandConfiguration(
        commandName: "pitch",
        abstract: "Pitch a topic: the pain or the question first, a solution later if at all.",
        discussion: """
            Examples:
              unconf topic pitch "Legal wants to approve every comment" --by 12 --format troika
              unconf topic pitch "Who owns the network when the sponsor leaves?" --request
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The pain or the question.")
    var title: String
    @Option(help: "Who pitches it: number, e-mail address or name. They host it unless it is a request.")
    var by: String?
    @Option(parsing: .upToNextOption, help: "Who else hosts it.")
    var hosts: [String] = []
    @Flag(help: "They would like to hear about it, and somebody else should host it.")
    var request = false
    @Option(help: "The number on the paper card.")
    var number: Int?
    @Option(help: "The topic's name in addresses; default: from the title.")
    var slug: String?
    @OptionGroup var details: TopicOptions

    private struct Pitched: Encodable {
        var topic: TopicCard
        /// Topics and earlier notes that speak of the same thing.
        var similar: [SimilarText]
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let before = try desk.gathering()
        let proposer = try by.map { try before.participant($0).id }
        let others = try hosts.map { try before.participant($0).id }
        let similar = try SimilarText.find(title + " " + (details.detail ?? ""), at: desk, in: before)
        let outcome = try desk.perform(
            PitchTopic(
                try details.form(title: title, slug: slug),
                proposer: proposer,
                hosts: (request ? [] : proposer.map { [$0] } ?? []) + others,
                number: number.map(Topic.ID.init)
            )
        )
        let added = outcome.gathering.topics.sorted.first { before.topics[$0.id] == nil }
        guard let added else { return Answer(Done(outcome: outcome).sentence, json: Done(outcome: outcome)) }
        let card = TopicCard(added, of: outcome.gathering)
        let lines = ["Topic \(card.number), “\(card.title)”, \(card.standing)."]
        return Answer(
            (lines + SimilarText.lines(similar)).joined(separator: "\n"),
            json: Pitched(topic: card, similar: similar),
            notices: outcome.notices
        )
    }
}
