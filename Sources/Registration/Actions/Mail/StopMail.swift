import Unconference

/// Takes back letters that nobody has sent yet.
public struct StopMail: Action {
    /// The name in the history.
    public static let name = "stop-mail"
    /// The history must not keep what stands in letters; they can be drafted again.
    public static let canBeUndone = false

    private let numbers: [Int]

    /// - Parameter numbers: the letters.
    public init(_ numbers: [Int]) { self.numbers = numbers }

    /// Removes them.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        var count = 0
        for number in Set(numbers).sorted() {
            let letter = try draft.gathering.letter(number)
            guard letter.state.isHeld else {
                let what = letter.state == .sent ? "was sent" : "may have been sent"
                throw Refusal(.conflict, "mail-sent", "letter \(number) \(what), and can't be taken back")
            }
            draft.remove(Mailing.self, number)
            count += 1
        }
        return "took back \(Words.count(count, "letter"))"
    }
}
