import ArgumentParser
import Formats
import Unconference

/// Writes the file that the writer of a case study starts from.
struct CaseNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write the file that the writer of a case study starts from, as a draft.",
        discussion: """
            Without --event it belongs to none.

            Examples:
              unconf case new "A year without newsletters"
              unconf case new "What the second year was like" --event second-cup-2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What the case study is called.")
    var title: String

    func answer() throws -> Answer {
        try WritingStart(title, options).answer(in: ContentPath.cases) { start in
            CaseFile.template(for: start.story, in: start.language)
        }
    }
}
