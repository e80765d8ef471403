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
              unconf render --contents notes.md > notes.html
              unconf render --json notes.md
            """
    )

    @Argument(help: "The file; - is standard input.")
    var file: String
    @Flag(help: "Put a list of links to the headings before the text.")
    var contents = false
    @Flag(help: "Print an object: the fragment, its headings, its beginning and the number of its words.")
    var json = false

    private struct Rendered: Encodable {
        var html: String
        var contents: String
        var headings: [Heading]
        var excerpt: String?
        var words: Int
        var findings: [Finding]
    }

    func run() throws {
        let bytes = try InputFile.bytes(file)
        let document = try Document(
            bytes,
            file: file == "-" ? "standard input" : file,
            hasFrontMatter: FrontMatter.begins(bytes)
        )
        let rendering = document.render()
        let links = TableOfContents.html(rendering.headings)
        let findings = document.findings + rendering.findings
        Terminal().report(findings)
        guard json else { return try Terminal().write(contents ? links + rendering.html : rendering.html) }
        let text = document.plainText()
        let rendered = Rendered(
            html: String(decoding: rendering.html, as: UTF8.self),
            contents: String(decoding: links, as: UTF8.self),
            headings: rendering.headings,
            excerpt: text.excerpt(),
            words: text.wordCount,
            findings: findings
        )
        try Terminal().print(ScriptJSON.pretty(rendered))
    }
}
