import ArgumentParser
import Foundation
import Publishing
import Registration
import Unconference
import Website

/// Draws an ambassador's badge and writes the end of their letters.
struct AmbassadorBadgeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "badge",
        abstract: "Draw an ambassador's badge as SVG, and write a signature for their e-mail.",
        discussion: """
            Both say what the public page says, in its language. The signature leads to the page where unconf.yml has a
            `base-url`.

            Examples:
              unconf ambassador badge kettle --to ../badges
              unconf ambassador badge kanne --role Botschafterin
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The ambassador, by the name of their file without .md.")
    var ambassador: String
    @Option(help: "What they are called, where the language has several words for it.")
    var role: String?
    @Option(help: ArgumentHelp("The folder for the three files.", valueName: "folder"))
    var to = "."

    private struct Made: Encodable {
        var ambassador: Slug
        var files: [String]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let sources = try SiteSources(folder)
        let written = try folder.text(ambassador, "ambassador", among: sources.library.ambassadors, \.slug)
        let head = written.head
        guard head.status == .published else {
            throw Failure(
                "ambassador-draft",
                "\(written.file) is a draft",
                at: Place(file: written.file),
                help: "a badge is for those who have a page; `status: published` gives them one"
            )
        }
        let theme = try sources.inventory.readTheme(of: folder)
        let role = try role.flatMap { try PlainText.checked($0, .word) }
        let badge = AmbassadorBadge(of: head, on: folder.site, theme: theme, role: role)
        let address = folder.site.baseURL.map { $0 + Address.ambassador(head.slug).path.dropFirst() }
        let signature = badge.signature(at: address)
        let place = URL(filePath: to, directoryHint: .isDirectory)
        try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let texts = [
            ("badge.svg", badge.svg), ("signature.html", signature.html), ("signature.txt", signature.text),
        ].map { (place.appending(path: "\(head.slug)-\($0)").path(percentEncoded: false), $1) }
        // All of them or none.
        for (file, _) in texts { try OutsideFile.requireFree(file) }
        for (file, text) in texts { try OutsideFile.write(text, to: file, isPrivate: false) }
        let files = texts.map(\.0)
        return Answer(
            (["Wrote:"] + files.map { "  \($0)" }).joined(separator: "\n"),
            json: Made(ambassador: head.slug, files: files),
            notices: address == nil
                ? ["The signature has no address: `base-url` in unconf.yml says where the site lives."] : []
        )
    }
}
