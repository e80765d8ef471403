import ArgumentParser
import Formats
import Unconference

/// Writes the file that a teller starts from.
struct StoryNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write the file that a teller starts from, as a draft.",
        discussion: """
            Without --event it belongs to none.

            Examples:
              unconf story new "The forty minutes that saved our pilot"
              unconf story new "The mute button" --event second-cup-2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What the story is called.")
    var title: String

    func answer() throws -> Answer {
        try WritingStart(title, options).answer(in: ContentPath.stories) { start in
            StoryFile.template(for: start.story, in: start.language)
        }
    }
}
