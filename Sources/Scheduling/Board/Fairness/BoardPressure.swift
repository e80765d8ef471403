/// How much heavier the wishes of those count who go short, and how much lighter those of who has plenty.
///
/// A search for a fair plan presses a bit more each round; the plan that comes of it is weighed as it truly is.
public struct BoardPressure: Hashable, Sendable {
    /// What is added to the weight of a wish, in eighths of it.
    private var eighths: [BoardSeat: Int] = [:]
    /// How often each attendee was without a first wish: their first wishes are pressed for in turn.
    private var turns: [Int: Int] = [:]

    /// No pressure.
    public init() {}

    /// Presses for those who go short by a plan.
    public mutating func press(for voices: BoardVoices, by plan: BoardPlan) {
        let all = zip(voices.voices, voices.served(by: plan))
        let seats = Set(plan.seats)
        var wanted: Set<Int> = []
        for (voice, served) in all where served.firsts == 0 {
            let firsts = voices.firsts(of: voice)
            wanted.formUnion(firsts)
            let turn = turns[voice.attendee, default: 0]
            turns[voice.attendee] = turn + 1
            eighths[BoardSeat(attendee: voice.attendee, topic: firsts[turn % firsts.count]), default: 0] += 4
        }
        for (voice, served) in all where served.firsts > 1 {
            let seat = voices.firsts(of: voice).filter(wanted.contains)
                .map { BoardSeat(attendee: voice.attendee, topic: $0) }.first(where: seats.contains)
            if let seat { eighths[seat, default: 0] = max(-6, eighths[seat, default: 0] - 1) }
        }
        let shares = all.map { (share: BoardVoices.share(of: $0.0, met: $0.1.met), voice: $0.0) }
            .sorted { ($0.share, $0.voice.attendee) < ($1.share, $1.voice.attendee) }
        for (share, voice) in shares.prefix((voices.count + 9) / 10) where share < 1000 {
            for topic in voices.topics(of: voice) {
                let seat = BoardSeat(attendee: voice.attendee, topic: topic)
                if !seats.contains(seat) { eighths[seat, default: 0] += 1 }
            }
        }
    }

    /// Takes half of it away.
    public mutating func ease() {
        eighths = eighths.mapValues { $0 / 2 }
    }

    /// A problem in which wishes weigh as they are pressed.
    public func applied(to problem: BoardProblem) -> BoardProblem {
        let heaviest = problem.interests.reduce(1) { max($0, $1.weight) }
        // Eighths count only where weights are small enough to be multiplied by them.
        let isFine = heaviest < BoardProblem.largest / 1024
        var pressed = problem
        pressed.moveCost = isFine ? min(problem.moveCost, BoardProblem.largest / 8) * 8 : problem.moveCost
        for index in problem.interests.indices {
            let wish = problem.interests[index]
            let seat = BoardSeat(attendee: wish.attendee, topic: wish.topic)
            let more = min(eighths[seat] ?? 0, 800)
            // Where they are not, all are brought down first, so that there is room above them.
            let weight = isFine ? wish.weight * (8 + more) : wish.weight / 256 * (8 + more)
            pressed.interests[index].weight = min(max(weight, 1), BoardProblem.largest)
        }
        return pressed
    }
}
