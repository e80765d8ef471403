import ArgumentParser
import Planning

/// How much work an engine may do.
struct EffortOptions: ParsableArguments {
    @Option(help: "Wall clock seconds for the plan and its proof together.")
    var seconds: Double?
    @Option(
        help: "Instead of seconds: steps of each restart, for an answer that is the same on every machine."
    )
    var iterations: Int?
    @Option(help: "The seed; another seed searches elsewhere.")
    var seed: UInt64 = 1
    @Option(help: "How many threads may work; default: all.")
    var threads: Int?

    func validate() throws {
        guard seconds == nil || iterations == nil else {
            throw ValidationError("Give --seconds or --iterations, not both.")
        }
        if let seconds, !(seconds > 0 && seconds <= 86400) {
            throw ValidationError("--seconds takes more than 0 and at most 86400.")
        }
        if let iterations, !(0...1_000_000_000).contains(iterations) {
            throw ValidationError("--iterations takes 0 to 1000000000.")
        }
        if let threads, !(1...1024).contains(threads) { throw ValidationError("--threads takes 1 to 1024.") }
    }

    /// The effort that the options ask for.
    func effort(default seconds: Double) -> Effort {
        let limit = iterations.map(EffortLimit.iterations) ?? .seconds(self.seconds ?? seconds)
        return Effort(limit, seed: seed, threads: threads)
    }
}
