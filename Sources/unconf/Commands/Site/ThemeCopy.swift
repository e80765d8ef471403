import ArgumentParser
import Publishing
import Unconference
import Website

/// Copies a theme that travels inside the program, so that somebody can begin from it.
struct ThemeCopy: Command {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copy a theme of the program, or single files of it, into Themes/ to begin from.",
        discussion: """
            What is copied takes the place of the program's own and stays as it is; what is not goes on improving with each
            release. So copy the files that you want to change.

            Examples:
              unconf theme copy default templates/note-card.mustache assets/style.css
              unconf theme copy default --as mine
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The theme: one that comes with unconf.")
    var theme: String
    @Argument(help: "Files of it, such as templates/note.mustache. Default: all.")
    var files: [String] = []
    @Option(name: .customLong("as"), help: "The name of the copy. Default: that of the theme.")
    var name: String?

    private struct Copied: Encodable {
        var theme: String
        var files: [String]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        guard Theme.shipped.contains(theme) else {
            throw Failure(
                "no-theme",
                "no theme “\(theme)” comes with unconf",
                help: "these do: \(Words.join(Theme.shipped))"
            )
        }
        let name = name ?? theme
        guard name.wholeMatch(of: /[A-Za-z0-9_-][A-Za-z0-9._-]*/) != nil else {
            throw Failure(
                "bad-name",
                "“\(name)” can't be a theme",
                help: "it is the name of a folder in Themes/"
            )
        }
        let chosen = try chosen(among: Theme.embedded(theme)).map { ("Themes/\(name)/\($0.path)", $0.bytes) }
        // All of it, or nothing: nobody wants half a theme among their own files.
        try folder.requireFree(chosen.map(\.0))
        for (path, bytes) in chosen { try folder.create(path, bytes) }
        let next =
            folder.site.theme == name
            ? "`unconf preview` shows what you change in it"
            : "write `theme: \(name)` into unconf.yml, and `unconf preview` shows what you change in it"
        return Answer(
            "Copied \(Words.count(chosen.count, "file")) of the theme \(theme) to Themes/\(name)/. Next: \(next).",
            json: Copied(theme: name, files: chosen.map(\.0))
        )
    }

    /// The files that are meant; all where none is named.
    private func chosen(among all: [SourceFile]) throws -> [SourceFile] {
        let known = all.map(\.path).sorted()
        for file in files where !known.contains(file) {
            let nearest = Nearest.name(to: file, among: known)
            throw Failure(
                "no-file",
                "the theme \(theme) has no file \(file)",
                help: nearest.map { "did you mean `\($0)`?" } ?? "it has \(Words.join(known))"
            )
        }
        return all.filter { files.isEmpty || files.contains($0.path) }.sorted { $0.path < $1.path }
    }
}
