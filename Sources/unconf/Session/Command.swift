import ArgumentParser
import Unconference

/// A command of unconf: it answers, and the answer is printed in one place, for people or for scripts.
protocol Command: ParsableCommand {
    /// What every command understands.
    var options: GlobalOptions { get }

    /// Does what was asked and says what came of it; throws what stood in the way.
    func answer() throws -> Answer
}

extension Command {
    /// Answers and prints.
    func run() throws {
        let answer = try answer()
        let terminal = Terminal(quiet: options.quiet)
        terminal.report(answer.findings, failed: answer.failed)
        for notice in answer.notices { terminal.notice(notice) }
        if options.json {
            if let json = answer.json { try terminal.print(ScriptJSON.pretty(json)) }
        } else if !answer.text.isEmpty {
            try terminal.print(answer.text)
        }
        if answer.failed { throw ExitCode.failure }
    }
}
