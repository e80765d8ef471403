/// How far a network's ambassadors are from the share of its people at which such a network begins to carry itself.
public struct AmbassadorProgress: Hashable, Codable, Sendable {
    /// How many ambassadors there are.
    public var ambassadors: Int
    /// How many people the network is for.
    public var population: Int

    /// Between so many hundredths of the people a network tips.
    public static let tipping = 10...15

    /// The progress of a network.
    public init(ambassadors: Int, of population: Int) {
        self.ambassadors = ambassadors
        self.population = population
    }

    /// How many more there have to be until the network begins to tip.
    public var missing: Int {
        let needed = (population * AmbassadorProgress.tipping.lowerBound + 99) / 100
        return max(0, needed - ambassadors)
    }

    /// The share of the people in thousandths, rounded down.
    public var thousandths: Int { ambassadors * 1000 / max(1, population) }
}
