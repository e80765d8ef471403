public import Unconference

extension Instant {
    /// Noon of a day in Greenwich.
    public init(noonOf day: LocalDate) {
        self.init(secondsSince1970: Int64(day.daysSince1970) * 86400 + 43200)
    }
}
