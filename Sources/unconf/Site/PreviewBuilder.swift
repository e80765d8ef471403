import Foundation
import Preview
import Publishing
import Unconference

/// Where a preview is made: builds the site into a folder of its own, again after each change.
struct PreviewBuilder: Sendable {
    /// The site folder.
    let root: URL
    /// The site folder as it was named, if it was.
    let site: String?
    /// The folder for the preview's site.
    let output: URL
    /// Whether drafts are shown.
    let showsDrafts: Bool
    /// The day that counts as today, if it is not today.
    let date: LocalDate?
    /// Where builds are told of.
    let terminal: Terminal
    /// What open pages wait for.
    let state = PreviewState()

    /// Builds, and builds again after each change, for ever.
    ///
    /// What is written during a build counts for the next one, the first among them.
    ///
    /// - Parameter ready: called after the first build.
    func work(ready: () -> Void) {
        do {
            let here = root.path(percentEncoded: false)
            var watch = try FolderWatch([
                .init(here, names: ["unconf.yml", SiteFolder.dataFileName, "Content", "Themes"]),
                .init(here + "/Content"),
                .init(here + "/Themes"),
            ])
            build()
            ready()
            while true {
                if try watch.wait(milliseconds: 60_000) { build() }
            }
        } catch {
            terminal.report(error.findings)
        }
    }

    /// Builds, and tells every open page.
    func build() {
        let started = ContinuousClock.now
        do {
            let folder = try SiteFolder(site)
            var options = SiteBuild.Options(date: try date ?? folder.today())
            options.drafts = showsDrafts
            let outcome = try SiteBuild(folder, into: OutputFolder(output, of: folder), options).run()
            state.show(outcome.findings)
            tell(outcome, since: started)
        } catch {
            let findings = (error as? Failure)?.findings ?? [Finding(.error, "not-built", "\(error)")]
            state.show(findings)
            terminal.report(findings, failed: true)
            notBuilt(findings)
        }
    }

    private func notBuilt(_ findings: [Finding]) {
        terminal.notice(
            "Not built: \(Words.count(findings.count { $0.severity == .error }, "error")) to clear first."
        )
    }

    private func tell(_ outcome: SiteBuild.Outcome, since started: ContinuousClock.Instant) {
        let milliseconds = (ContinuousClock.now - started) / .milliseconds(1)
        let errors = outcome.findings.filter { $0.severity == .error }
        guard let change = outcome.change else {
            terminal.report(errors, failed: true)
            return notBuilt(errors)
        }
        terminal.notice(
            "Built in \(Int(milliseconds)) ms: \(change.written) written, \(change.removed) removed."
        )
    }
}
