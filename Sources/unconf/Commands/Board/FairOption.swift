import ArgumentParser

/// How much of a plan's value may be given up for fairness.
struct FairOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Give up to so many percent of the plan's value for fairness: first wishes for all, more for the worst-off.",
            valueName: "percent"
        )
    )
    var fairWithin: Double?

    func validate() throws {
        if let fairWithin, !(fairWithin >= 0 && fairWithin <= 100) {
            throw ValidationError("--fair-within takes 0 to 100.")
        }
    }

    /// The loss that is allowed, in thousandths; nil where fairness is only reported.
    var loss: Int? { fairWithin.map { Int(($0 * 10).rounded()) } }
}
