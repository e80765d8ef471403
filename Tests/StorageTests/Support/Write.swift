import Registration

/// An action that puts and removes whatever it is told to: what the actions to come will do to the data file.
struct Write: Action {
    static let name = "write"

    let changes: @Sendable (inout Draft) -> Void

    func apply(to draft: inout Draft) throws(Refusal) -> String {
        changes(&draft)
        return "wrote"
    }
}

/// The same, where it can't be taken back.
struct WriteForGood: Action {
    static let name = "write-for-good"
    static let canBeUndone = false

    let changes: @Sendable (inout Draft) -> Void

    func apply(to draft: inout Draft) throws(Refusal) -> String {
        changes(&draft)
        return "voted"
    }
}
