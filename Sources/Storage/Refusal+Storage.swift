import Registration

extension Refusal {
    /// Something would lose what it refers to.
    static let stillNeeded = Refusal(
        .conflict,
        "still-needed",
        "this can't be done: something that came later still refers to what it would remove",
        help: "take that back first; `unconf log` shows what was done"
    )
}
