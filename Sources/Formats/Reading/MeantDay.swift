import Unconference

/// The day that somebody meant who wrote it as their country or another program does.
enum MeantDay {
    /// The day; nil where it could be another as well, or is none.
    static func read(_ text: String) -> LocalDate? {
        // What comes behind a day is the time at which another program saved the file.
        if let end = text.firstIndex(where: { $0 == "T" || $0 == " " }) { return read(String(text[..<end])) }
        guard let sign = text.first(where: { $0 == "." || $0 == "/" || $0 == "-" }) else { return nil }
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int(digits: $0) }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        if parts[0].count == 4 { return LocalDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[2].count == 4 else { return nil }
        let dayFirst = LocalDate(year: numbers[2], month: numbers[1], day: numbers[0])
        // Nobody writes the month first and dots between, but with other signs both are common.
        guard sign != "." else { return dayFirst }
        let monthFirst = LocalDate(year: numbers[2], month: numbers[0], day: numbers[1])
        guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
        return dayFirst == monthFirst ? dayFirst : nil
    }
}
