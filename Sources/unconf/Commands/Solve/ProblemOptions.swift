import ArgumentParser
import Planning
import Unconference

/// A problem for a bare engine, and how much work it may do.
struct ProblemOptions: ParsableArguments {
    @Argument(help: "The file; - is standard input.")
    var file: String
    @OptionGroup var effort: EffortOptions

    /// Reads the problem, solves it, and writes the answer on standard output; control-C ends the search with the best so far.
    func solve<Problem, Outcome>(
        _ read: ([UInt8], String) throws -> Problem,
        _ solve: (Problem, Effort, Interrupt) throws -> Outcome,
        _ write: (Outcome) -> [UInt8],
        findings: (Outcome) -> [Finding]
    ) throws {
        let problem = try read(try InputFile.bytes(file), file)
        let interrupt = Interrupt()
        let outcome = try Interruption.listening(interrupt) {
            try solve(problem, effort.effort(default: 5), interrupt)
        }
        Terminal().report(findings(outcome))
        try Terminal().write(write(outcome))
    }
}
