/// Who must not sit out in the next round, so that sitting out is shared as evenly as it can be.
struct RoundLimit: Sendable {
    /// How many pairs the round should have.
    var perRound: Int
    /// How many people sit out in such a round.
    var standIns: Int
    /// People who have sat out as often as anybody should.
    var mustMeet: Set<Int>

    /// The limit for the round after those of a plan.
    init(_ plan: RoundPlan, rounds: Int, perRound: Int) {
        self.perRound = perRound
        standIns = plan.people - 2 * perRound
        let fair = plan.people == 0 ? 0 : (standIns * rounds + plan.people - 1) / plan.people
        let times = plan.timesOut
        mustMeet = Set(times.indices.filter { times[$0] >= fair })
    }
}
