import ArgumentParser

/// Stories: what somebody understood, told by themselves.
struct StoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Stories: the moments in which somebody understood something, as Markdown files.",
        discussion: """
            Examples:
              unconf story new "The forty minutes that saved our pilot"
              unconf story list
              unconf story publish the-forty-minutes-that-saved-our-pilot
            """,
        subcommands: [StoryNew.self, StoryList.self, StoryPublish.self]
    )
}
