import ArgumentParser
import Markup
import Unconference

/// Renders Markdown.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render Markdown to a safe HTML fragment, on standard output.",
        discussion: """
            CommonMark with tables, task lists, strikethrough, bare links, footnotes and callouts; no raw HTML, whoever
            wrote it.

            Examples:
              unconf render notes.md
              echo '**hello**' | unconf render -
            """
    )

    @Argument(help: "The file; - is standard input.")
    var file: String

    func run() throws {
        let document = try Document(try InputFile.bytes(file), file: file == "-" ? "standard input" : file)
        let rendering = document.render()
        Terminal().report(document.findings + rendering.findings)
        Terminal().write(rendering.html)
    }
}
