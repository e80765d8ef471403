import ArgumentParser
import Foundation
import Registration
import Unconference

/// The program: it runs an unconference from the first sign-up to the published learnings.
@main
struct Unconf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unconf",
        abstract: "Run an unconference, from the first sign-up to the published learnings.",
        discussion: """
            Example, from nothing to a site:
              unconf init my-site && cd my-site
              unconf event new "Second Cup" --need "…" --for "…" --outcome "…"
              unconf import tickets.csv
              unconf event phase pitching
              unconf topic pitch "It went quiet after the launch" --by ada@example.org
              unconf board plan
              unconf note new --all
              unconf check && unconf build
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Before:",
                subcommands: [
                    InitCommand.self, EventCommand.self,
                    ParticipantCommand.self, ImportCommand.self,
                    WaitlistCommand.self, OrganisationCommand.self, MailNoun.self,
                ]
            ),
            CommandGroup(
                name: "On the day:",
                subcommands: [
                    ServeCommand.self, OrganiserCommand.self,
                    TopicCommand.self, InterestCommand.self, BoardCommand.self, SessionCommand.self,
                    MatchCommand.self,
                ]
            ),
            CommandGroup(
                name: "After:",
                subcommands: [
                    NoteCommand.self, CheckCommand.self, PreviewCommand.self, BuildCommand.self,
                    ArchiveCommand.self,
                    ExportCommand.self, RetireCommand.self,
                ]
            ),
            CommandGroup(
                name: "At any time:",
                subcommands: [
                    UndoCommand.self, LogCommand.self, BackupCommand.self, RestoreCommand.self,
                    DoctorCommand.self,
                ]
            ),
            CommandGroup(name: "The bare engines:", subcommands: [SolveCommand.self, RenderCommand.self]),
        ]
    )

    /// Runs a command and answers with its exit code: 0 done, 1 refused or failed, 64 wrong usage.
    static func main() {
        do {
            var command = try parseAsRoot(Arguments.hoisted(Array(CommandLine.arguments.dropFirst())))
            try command.run()
        } catch let failure as Failure {
            Terminal().report(failure.findings)
            Foundation.exit(1)
        } catch let refusal as Refusal {
            Terminal().report([refusal.finding])
            Foundation.exit(1)
        } catch {
            exit(withError: error)
        }
    }
}
