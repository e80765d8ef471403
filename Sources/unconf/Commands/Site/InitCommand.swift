import ArgumentParser
import Formats
import Foundation
import Unconference

/// Makes a site folder.
struct InitCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a site folder: settings, a home page, and the pages that every event needs.",
        discussion: """
            Examples:
              unconf init second-cup --title "Second Cup"
              unconf init leises-rad --title "Leises Rad" --language de
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The folder, made if it is not there; else that of --site, or this one.")
    var folder: String?
    @Option(help: "What the site is called.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The language of the site. The first pages are there in English, German and French.",
            valueName: "tag"
        )
    )
    var language = OwnLanguage.english.rawValue

    func validate() throws {
        guard language.isLanguageTag else {
            throw ValidationError("--language takes a language code such as en, de or pt-BR.")
        }
        guard folder == nil || options.site == nil else {
            throw ValidationError("Name the folder once: as --site or at the end.")
        }
        guard options.event == nil else {
            throw ValidationError("A new site has no events yet; `unconf event new` makes one in it.")
        }
    }

    private struct Made: Encodable {
        var folder: String
        var files: [String]
    }

    func answer() throws -> Answer {
        let folder = folder ?? options.site ?? "."
        let root = URL(filePath: folder).standardizedFileURL
        let manager = FileManager.default
        guard !manager.fileExists(atPath: root.appending(path: "unconf.yml").path) else {
            throw Failure(
                "site-exists",
                "\(folder) is a site already",
                help: "`unconf event new` starts an event in it"
            )
        }
        let name = title ?? (root.lastPathComponent.isEmpty ? "Unconference" : root.lastPathComponent)
        let files = NewSite.files(titled: name, in: language)
        let taken = files.map(\.path).filter { manager.fileExists(atPath: root.appending(path: $0).path) }
        var written: [String] = []
        do {
            for file in files where !taken.contains(file.path) {
                let place = root.appending(path: file.path)
                try manager.createDirectory(
                    at: place.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(file.text.utf8).write(to: place, options: .atomic)
                written.append(file.path)
            }
        } catch {
            throw Failure(
                "not-written",
                "the site could not be written to \(folder)",
                help: "check that the folder may be written to and that the disk has room"
            )
        }
        return Answer(
            """
            Made a site in \(folder):
            \(written.map { "  \($0)" }.joined(separator: "\n"))
            Next: `unconf event new "…" --need "…" --for "…" --outcome "…"`
            """,
            json: Made(folder: root.path, files: written),
            notices: OwnLanguage.has(language)
                ? []
                : [
                    "There are no first pages in the language \(language): these are in English, to be translated."
                ],
            findings: taken.map { Finding(.note, "file-kept", "\($0) was there already and stays as it is") }
        )
    }
}
