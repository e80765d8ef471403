import Unconference

extension Gathering {
    /// The letter with a number.
    public func letter(_ number: Int) throws(Refusal) -> Mailing {
        guard let letter = mailings[number] else {
            throw Refusal(
                .notFound,
                "no-letter",
                "there is no letter \(number) at this event",
                help: "`unconf mail list` shows their numbers"
            )
        }
        return letter
    }
}
