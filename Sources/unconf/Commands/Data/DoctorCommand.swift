import ArgumentParser
import Foundation
import Storage
import Unconference

/// Looks after a site folder's health.
struct DoctorCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look whether the data file is whole and private, and whether the site can be worked with.",
        discussion: """
            Example:
              unconf doctor
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Health: Encodable {
        var findings: [Finding]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options.site)
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
        findings += VersionControl.findings(in: folder)
        let trouble = findings.count { $0.severity != .note }
        return Answer(
            trouble == 0 ? "All is well." : "\(Words.count(trouble, "finding")), above.",
            json: Health(findings: findings),
            findings: findings,
            failed: findings.hasErrors
        )
    }
}
