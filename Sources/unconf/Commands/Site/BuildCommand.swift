import ArgumentParser
import Formats
import Foundation
import Publishing
import Unconference
import Website

/// Builds the static site.
struct BuildCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the static site: checked, whole, and exchanged in one step.",
        discussion: """
            Examples:
              unconf build
              unconf build --drafts --output /tmp/preview
              unconf build --for-disk --output /media/stick/learnings
              unconf build --rollback
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "The folder to write. Default: Output in the site folder.")
    var output: String?
    @Option(
        name: .customLong("base-url"),
        help: "Where the site will live; default: `base-url` in unconf.yml."
    )
    var baseURL: String?
    @Flag(help: "Show drafts too.")
    var drafts = false
    @Flag(
        name: .customLong("for-disk"),
        help: "Make links name files, for a site opened from a folder or a stick, without a server."
    )
    var isForDisk = false
    @Flag(help: "Warnings stop the build.")
    var strict = false
    @Option(help: "The day that counts as today, as 2027-04-05.")
    var date: LocalDate?
    @Flag(help: "Go back to the build before the last one.")
    var rollback = false

    private struct Built: Encodable {
        var output: String
        var change: OutputFolder.Change?
        var leftOut: LeftOut?
        var broughtBack: OutputFolder.Kept?
        var findings: [Finding] = []
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let target = output.map { URL(filePath: $0) } ?? folder.root.appending(path: "Output")
        let place = try OutputFolder(target, of: folder)
        if rollback {
            let agreements = try SiteSources(folder).agreements
            let kept = try place.alone { try place.rollBack(agreements) }
            let made = kept.made.utc
            return Answer(
                "The site in \(target.path) is the \(kept.isLatest ? "latest one again" : "one from before"): "
                    + "\(Words.count(kept.pages, "page")), built on \(made.date) at \(made.time) UTC.",
                json: Built(output: target.path, broughtBack: kept)
            )
        }
        var options = SiteBuild.Options(date: try date ?? folder.today(at: self.options.event))
        options.baseURL = try baseURL.map(base)
        options.drafts = drafts
        options.isForDisk = isForDisk
        options.isStrict = strict
        let kept = try Retention(of: folder, at: Desk.now()).tidy()
        let outcome = try SiteBuild(folder, into: place, options).run()
        outcome.memory.abandon()
        let findings = kept + outcome.findings
        guard let change = outcome.change else {
            let count = findings.count { $0.severity == .error || (strict && $0.severity == .warning) }
            return Answer(
                self.options.quiet
                    ? "" : "Nothing was published: \(Words.count(count, "finding")) to clear first.",
                json: Built(output: target.path, findings: findings),
                findings: findings,
                failed: true
            )
        }
        let done =
            change.written + change.removed == 0
            ? "nothing changed" : "\(change.written) written, \(change.removed) removed"
        let leftOut = outcome.leftOut
        return Answer(
            (["\(Words.count(change.files, "file")) in \(target.path): \(done)."] + words(leftOut))
                .joined(separator: "\n"),
            json: Built(
                output: target.path,
                change: change,
                leftOut: leftOut,
                findings: findings
            ),
            findings: findings
        )
    }

    /// What is not on the site, in a line; none where all is.
    private func words(_ leftOut: LeftOut) -> [String] {
        var parts: [String] = []
        if leftOut.drafts > 0 { parts.append(Words.count(leftOut.drafts, "draft")) }
        if let next = leftOut.next { parts.append("\(leftOut.future) future (next on \(next))") }
        if leftOut.expired > 0 { parts.append("\(leftOut.expired) expired") }
        return parts.isEmpty ? [] : ["Left out: \(parts.joined(separator: ", "))."]
    }

    private func base(_ text: String) throws -> String {
        guard let base = SiteFile.base(text) else {
            throw Failure(
                "wrong-value",
                "--base-url is “\(text)”; it takes an address that begins with https:// or http://, without `?`, `#` and `@`",
                help: "write it as https://example.org/"
            )
        }
        return base
    }
}
