import ArgumentParser

/// Topics: pains and questions that people bring.
struct TopicCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic",
        abstract: "Topics: the pains and questions that people bring, and who seconds them.",
        discussion: """
            Example:
              unconf topic pitch "Three months after launch it went quiet" --by ada@example.org
            """,
        subcommands: [
            TopicPitch.self, TopicList.self, TopicShow.self, TopicSecond.self, TopicEdit.self,
            TopicMerge.self, TopicSplit.self, TopicRepeat.self,
            TopicWithdraw.self, TopicSimilar.self, TopicHands.self, TopicQueue.self,
        ]
    )
}
