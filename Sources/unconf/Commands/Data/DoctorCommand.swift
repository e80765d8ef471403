import ArgumentParser
import Foundation
import Publishing
import Storage
import Unconference

/// Looks after a site folder's health.
struct DoctorCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look whether the data file is whole and private, and whether the site can be worked with.",
        discussion: """
            --incident says instead what is stored, about how many people and since when, without naming anybody: what has to
            be told within 72 hours when the data file got into wrong hands. --free gives up the space that `unconf serve`
            sets aside for the day when the disk is full.

            Examples:
              unconf doctor
              unconf doctor --incident
              unconf doctor --free
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Say what is stored, about how many people, since when (GDPR, Art. 33).")
    var incident = false
    @Flag(help: "Give up the space set aside, where the disk is full.")
    var free = false

    func validate() throws {
        if incident && free { throw ValidationError("Give --incident or --free, not both.") }
    }

    private struct Freed: Encodable {
        var givenUp: Int
        var free: Int?
    }

    private struct Health: Encodable {
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        if incident { return try reported(folder) }
        if free { return try freed(folder) }
        var findings = folder.findings
        var events: [Event] = []
        for slug in folder.eventSlugs {
            do {
                let (event, noticed) = try folder.event(slug: slug)
                events.append(event)
                findings += noticed
            } catch let failure as Failure {
                findings += failure.findings
            }
        }
        findings += DataFile.examine(
            folder.root.appending(path: SiteFolder.dataFileName).path,
            events: events
        )
        if let overdue = try? Retention(of: folder, at: Desk.now()).findings { findings += overdue }
        findings += VersionControl.findings(in: folder)
        let trouble = findings.count { $0.severity != .note }
        return Answer(
            trouble == 0 ? "All is well." : "\(Words.count(trouble, "finding")), above.",
            json: Health(findings: findings),
            findings: findings,
            failed: findings.hasErrors
        )
    }

    private func reported(_ folder: SiteFolder) throws -> Answer {
        let report = try IncidentReport(folder, at: Desk.now())
        return Answer(report.text, json: report, findings: report.findings)
    }

    private func freed(_ folder: SiteFolder) throws -> Answer {
        let path = folder.root.appending(path: SiteFolder.dataFileName).path
        let given = try Ballast.release(beside: path)
        let left = Ballast.free(at: folder.root.path)
        let words = left.map { "\($0 / 1_000_000) MB are free." } ?? ""
        return Answer(
            given > 0
                ? "Gave up \(given / 1_000_000) MB. \(words) Now make more space; `unconf serve` sets some aside again."
                : "No space was set aside. \(words) `unconf serve` does that where there is plenty.",
            json: Freed(givenUp: given, free: left)
        )
    }
}
