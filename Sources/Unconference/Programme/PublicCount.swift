/// A number of people as the public may see it: never so small that it points at somebody.
public enum PublicCount: Hashable, Sendable {
    /// The number of people; five or more.
    case people(Int)
    /// Between none and four.
    case fewerThanFive
    /// Not said, because it could be worked out from other numbers, or because the rule says so.
    case withheld

    /// The smallest number of people that is published.
    public static let threshold = 5

    /// A count that stands alone.
    public init(_ count: Int) {
        self = count >= PublicCount.threshold ? .people(count) : .fewerThanFive
    }

    /// Counts of a group's parts beside the published count of the whole, such that no small one can be worked out.
    ///
    /// What is hidden is known to add up to the whole less what is shown. So when only one part is small, or the small ones
    /// are all empty or all as large as a small one can be, the largest part is withheld with them: whoever is in a small
    /// one could then as well be in the large one, even for somebody who knows this rule. (The next smallest would not do:
    /// that it is the next smallest says how large it is.) Where there are not two large parts, or their sum would tell
    /// that a part is empty, nothing is said about any.
    ///
    /// - Parameter counts: the parts, in any order.
    public static func parts(_ counts: [Int]) -> [PublicCount] {
        var result = counts.map(PublicCount.init)
        let small = counts.indices.filter { counts[$0] < threshold }
        guard !small.isEmpty else { return result }
        let hidden = small.reduce(0) { $0 + counts[$1] }
        if small.count > 1, hidden > 0, hidden < small.count * (threshold - 1) { return result }
        guard let largest = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return result }
        let next = counts.indices.filter { $0 != largest && counts[$0] >= threshold }.map { counts[$0] }.max()
        // The hidden sum has to leave room for the other explanation of the small parts, with the largest still the largest.
        let room = small.count == 1 ? 1 : 1 + small.count * (threshold - 1)
        guard let next, hidden + counts[largest] > next + room else { return counts.map { _ in .withheld } }
        result[largest] = .withheld
        return result
    }

    /// The number, where one may be said.
    public var number: Int? {
        guard case .people(let count) = self else { return nil }
        return count
    }
}

extension PublicCount: LosslessStringConvertible {
    /// Reads what ``description`` writes.
    public init?(_ text: String) {
        switch text {
        case "fewer than 5": self = .fewerThanFive
        case "withheld": self = .withheld
        default:
            guard let count = Int(digits: text), count >= PublicCount.threshold else { return nil }
            self = .people(count)
        }
    }

    /// `12`, `fewer than 5` or `withheld`.
    public var description: String {
        switch self {
        case .people(let count): String(count)
        case .fewerThanFive: "fewer than 5"
        case .withheld: "withheld"
        }
    }
}

extension PublicCount: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws { self = try decoder.value() }
    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws { try encoder.write(self) }
}
