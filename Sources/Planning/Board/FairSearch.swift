internal import Scheduling

/// The search for a fairer plan: rounds in which the wishes of those who go short weigh more.
struct FairSearch {
    /// How many rounds a search makes that is counted in steps.
    static let countedRounds = 12
    /// After so many rounds without a fairer plan it has found what it can.
    private static let patience = 10

    private let engine: BoardEngine
    private let voices: BoardVoices
    private let least: Int
    /// The fairest plan so far.
    private(set) var fairest: BoardPlan
    private var fairness: BoardFairness
    private var pressure = BoardPressure()
    private var roundsWithoutGain = 0

    init(_ engine: BoardEngine, voices: BoardVoices, best: BoardPlan, least: Int) {
        self.engine = engine
        self.voices = voices
        self.least = least
        fairest = best
        fairness = voices.fairness(of: best)
        pressure.press(for: voices, by: best)
    }

    /// Whether nothing fairer is to be expected.
    var isDone: Bool {
        roundsWithoutGain >= FairSearch.patience
            || (fairness.withoutFirstWish == 0 && fairness.worstTenth >= 1000)
    }

    /// What the next round is to do.
    var task: FairTask {
        FairTask(
            problem: pressure.applied(to: engine.problem),
            engine: engine,
            start: fairest
        )
    }

    /// Takes what a round found, in the order of its pieces; who goes short by the fairest of it is pressed for next.
    mutating func take(_ found: [[BoardPlan]]) {
        var latest: (plan: BoardPlan, fairness: BoardFairness)?
        for plan in found.joined() where plan.objective >= least {
            let fair = voices.fairness(of: plan)
            if let known = latest, !fair.isBetter(than: known.fairness) { continue }
            latest = (plan, fair)
        }
        roundsWithoutGain += 1
        if let latest {
            if latest.fairness.isBetter(than: fairness) { roundsWithoutGain = 0 }
            let isEven = latest.fairness == fairness && latest.plan.isBetter(than: fairest)
            if roundsWithoutGain == 0 || isEven { (fairest, fairness) = latest }
        } else {
            pressure.ease()
        }
        pressure.press(for: voices, by: latest?.plan ?? fairest)
    }
}
