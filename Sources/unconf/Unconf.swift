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
                    NoteCommand.self, StoryCommand.self, CaseCommand.self, QuestionCommand.self,
                    OutcomeCommand.self,
                    AmbassadorCommand.self,
                    CheckCommand.self, PreviewCommand.self, BuildCommand.self,
                    ThemeCommand.self,
                    ReportCommand.self, ArchiveCommand.self,
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
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try parseAsRoot(Arguments.hoisted(arguments))
            try command.run()
        } catch let failure as Failure {
            fail(failure.findings, arguments)
        } catch let refusal as Refusal {
            fail([refusal.finding], arguments)
        } catch {
            // A command that failed with an answer has printed it.
            if !(error is ExitCode), exitCode(for: error) != .success {
                answer([finding(on: error)], arguments)
            }
            exit(withError: error)
        }
    }

    private static func fail(_ findings: [Finding], _ arguments: [String]) -> Never {
        Terminal().report(findings)
        answer(findings, arguments)
        Foundation.exit(1)
    }

    /// Tells a script why there is no answer.
    private static func answer(_ findings: [Finding], _ arguments: [String]) {
        guard Arguments.askForJSON(arguments) else { return }
        let text = try? ScriptJSON.pretty(FailedAnswer(findings: findings))
        if let text { try? Terminal().print(text) }
    }

    /// What scripts are told of an error that the parser of the command line, or the system, has words of its own for.
    private static func finding(on error: any Error) -> Finding {
        exitCode(for: error) == .validationFailure
            ? Finding(.error, "wrong-usage", message(for: error), help: "`--help` shows what may be written")
            : Finding(.error, "not-done", message(for: error))
    }
}
