public import Registration
internal import Unconference

/// How many bodies come to a session, as far as wishes tell.
///
/// Not everybody votes, and not everybody who wished for a session comes to it: of those who did, about 70 in 100 came
/// where it was counted. So a session's size is expected to be the wishes for it × 0.7 × people here ÷ voters.
public struct Turnout: Hashable, Sendable {
    /// How many of ten who wished for a session come to it.
    public static let comingOfTen = 7

    /// How many people are here, or are expected where doors are not open yet.
    public let here: Int
    /// How many of those who hold a place wished for something.
    public let voters: Int

    /// A turnout.
    public init(here: Int, voters: Int) {
        self.here = max(0, here)
        self.voters = max(0, voters)
    }

    /// What a gathering tells: once the day has begun those count who were checked in, before it, or where the door is not
    /// kept, those who hold a place.
    public init(_ gathering: Gathering) {
        let holders = gathering.participants.unordered.filter(\.holdsPlace)
        let voted = Set(gathering.interests.unordered.map(\.key.participant))
        let voters = holders.count { voted.contains($0.id) }
        let checkedIn = holders.count { $0.checkedIn != nil }
        let hasBegun = gathering.phase == .live || gathering.phase == .closing
        // A door at which hardly anybody was checked in tells nothing about who is here.
        let counts = checkedIn > 0 && checkedIn >= (hasBegun ? voters / 2 : voters)
        self.init(here: counts ? checkedIn : holders.count, voters: voters)
    }

    /// How many of those who are not hosts are expected at a session that some wished for.
    public func expected(_ wishes: Int) -> Int {
        guard voters > 0 else { return 0 }
        return (2 * wishes * Turnout.comingOfTen * here + 10 * voters) / (20 * voters)
    }

    /// Between how many and how many are expected: four of five sessions are within it, if people come by chance.
    ///
    /// The spread is that of a coin for each wish, and of the guess about those who did not vote.
    public func range(_ wishes: Int) -> ClosedRange<Int> {
        guard voters > 0, wishes > 0 else { return 0...0 }
        let bodies = Double(wishes) * Double(here) / Double(voters)
        let share = Double(Turnout.comingOfTen) / 10
        let unheard = max(0, Double(here) / Double(voters) - 1)
        let spread = 1.28 * (bodies * share * (1 - share) + bodies * share * share * unheard).squareRoot()
        let mean = bodies * share
        let low = max(0, (mean - spread).rounded())
        let high = min(Double(max(here, wishes)), (mean + spread).rounded())
        return Int(min(low, high))...Int(high)
    }

    /// How many wishes so many seats serve.
    public func wishes(servedBy seats: Int) -> Int {
        guard voters > 0, here > 0 else { return seats }
        return min(seats, 1 << 31) * voters * 10 / (here * Turnout.comingOfTen)
    }

    /// How many nameless wishes a show of hands adds to those for a topic: what exceeds the expected size.
    public func unheard(hands: Int, wishes: Int) -> Int {
        let excess = hands - expected(wishes)
        guard excess > 0 else { return 0 }
        guard voters > 0, here > 0 else { return excess }
        return (min(excess, 1 << 31) * voters * 10 + here * Turnout.comingOfTen - 1)
            / (here * Turnout.comingOfTen)
    }
}
