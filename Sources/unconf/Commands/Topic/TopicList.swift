import ArgumentParser
import Registration
import Unconference

/// Lists topics.
struct TopicList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List topics with their seconds, wishes and places.",
        discussion: """
            Examples:
              unconf topic list
              unconf topic list --unplaced
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Only open topics that are not on the board.")
    var unplaced = false
    @Flag(help: "Merged and withdrawn ones too.")
    var all = false

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        let cards = (all ? gathering.topics.sorted : gathering.openTopics).map {
            TopicCard($0, of: gathering)
        }
        .filter { !unplaced || ($0.cell == nil && $0.state == Topic.State.open.rawValue) }
        var table = TextTable("No", "Wishes", "Seconds", "Standing", "Topic")
        for card in cards {
            table.add(
                String(card.number),
                card.musts > 0 ? "\(card.wishes) (\(card.musts)!)" : String(card.wishes),
                String(card.seconds),
                card.standing,
                card.title
            )
        }
        return Answer(
            cards.isEmpty
                ? (unplaced ? "Every open topic is on the board." : "No topic has been pitched yet.")
                : table.text(width: Terminal.isScreen ? Terminal.width : nil),
            json: cards
        )
    }
}
