import ArgumentParser
import Formats

/// Writes the file that the writer of a case study starts from.
struct CaseNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write the file that the writer of a case study starts from, as a draft.",
        discussion: """
            Example:
              unconf case new "A year without newsletters"
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "What the case study is called.")
    var title: String

    func answer() throws -> Answer {
        try WritingStart(title, options).answer(in: "Content/cases") { start in
            CaseFile.template(for: start.story, in: start.language)
        }
    }
}
