import ArgumentParser
import Formats
import Publishing
import Registration
import Review
import Unconference
import Website

/// Checks what is about to be published.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every text for names and addresses without consent, links, keys and accessibility.",
        discussion: """
            Where the private data file is, clean notes are stamped in board.json, so that the site can be built elsewhere.

            Examples:
              unconf check
              unconf check Content/events/second-cup/notes
              unconf check --fix
              unconf check --strict
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(
        help: "The texts to hear of, by file or folder; all where none is named.",
        completion: .file()
    )
    var texts: [String] = []
    @Flag(help: "Write the replacements that are proposed, such as “a peer at a large bank”.")
    var fix = false
    @Flag(help: "Warnings count as errors.")
    var strict = false

    private struct Checked: Encodable {
        var findings: [Finding]
        /// Files in which something was replaced.
        var fixed: [String]
        /// What was replaced in them.
        var replaced: [Replaced]
        /// Notes that were stamped as clean.
        var stamped: Int
    }

    /// Some words of a text that others stand for now.
    private struct Replaced: Encodable {
        var file: String
        var line: Int
        var from: String
        var to: String

        init(_ correction: Correction, in manuscript: Manuscript) {
            file = manuscript.file
            line = manuscript.line(of: correction.range.lowerBound)
            let name = String(decoding: manuscript.bytes[correction.range], as: UTF8.self)
            from = name.split { $0.isWhitespace }.joined(separator: " ")
            to = correction.text
        }
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        var sources = try SiteSources(folder)
        let chosen = try ChosenTexts(texts, of: folder, among: sources.paths)
        var fixed: [String] = []
        var replaced: [Replaced] = []
        if fix {
            let checks = Checks(sources)
            for manuscript in checks.manuscripts where chosen.contains(manuscript.file) {
                let corrections = checks.corrections(of: manuscript)
                guard !corrections.isEmpty else { continue }
                try folder.write(manuscript.file, Correction.applied(corrections, to: manuscript.bytes))
                fixed.append(manuscript.file)
                replaced += corrections.map { Replaced($0, in: manuscript) }
            }
            if !fixed.isEmpty { sources = try SiteSources(folder) }
        }
        let checks = Checks(sources)
        let remarks = checks.remarks()
        var findings = sources.findings + remarks.flatMap { $0.remarks.map(\.finding) }
        findings += checks.findingsBesideTexts + checks.unreadFindings
        findings += try sources.pageFindings(on: folder.today(at: options.event))
        findings = findings.filter(chosen.contains)
        let stamped = try stamp(remarks.map(\.manuscript), checks, sources)
        let failed = findings.contains { $0.severity == .error || (strict && $0.severity == .warning) }
        let count = remarks.count { chosen.contains($0.manuscript.file) }
        let number = sources.gatherings.reduce(0) { $0 + $1.participants.count }
        let people = Words.count(number, "person", "people")
        let known =
            folder.hasDataFile
            ? " against \(people)" : "; names can only be checked where the data file is"
        var lines = [
            "Checked \(Words.count(count, "text"))\(known): \(findings.isEmpty ? "nothing to remark" : Words.count(findings.count, "finding"))."
        ]
        lines += replaced.map { "\($0.file):\($0.line): “\($0.from)” became “\($0.to)”" }
        if stamped > 0 {
            lines.append("\(Words.count(stamped, "clean note is", "clean notes are")) stamped in board.json.")
        }
        return Answer(
            lines.joined(separator: "\n"),
            json: Checked(findings: findings, fixed: fixed, replaced: replaced, stamped: stamped),
            findings: findings,
            failed: failed
        )
    }

    /// Stamps clean notes in the public record of their event, and says how many.
    private func stamp(_ manuscripts: [Manuscript], _ checks: Checks, _ sources: SiteSources) throws -> Int {
        var count = 0
        for gathering in sources.gatherings {
            let event = gathering.event.slug
            let stamps = checks.stamps(of: event, among: manuscripts)
            count += stamps.count
            let former = sources.records[event]
            var record = former ?? gathering.programme().board
            guard record.cleared != stamps, !(former == nil && stamps.isEmpty) else { continue }
            record.cleared = stamps
            try sources.folder.write(ContentPath.board(of: event), [UInt8](BoardFile.text(record).utf8))
        }
        return count
    }
}
