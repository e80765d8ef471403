import Registration

extension Refusal {
    /// Something would lose what it refers to.
    static let stillNeeded = Refusal(
        .conflict,
        "still-needed",
        "this can't be done: something that came later still refers to what it would remove",
        help: "take that back first; `unconf log` shows what was done"
    )

    /// A tap's id stands for something else.
    static let operationTaken = Refusal(
        .invalid,
        "operation-reused",
        "this was sent before, with something else in it",
        help: "load the page again and do it once more"
    )
}
