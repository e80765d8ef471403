internal import Registration
internal import Scheduling
internal import Unconference

/// Finds the words for why a topic is where it is.
struct ExplanationWords {
    let question: BoardQuestion
    let gathering: Gathering
    let topic: Int
    let best: BoardAnswer
    let cells: [BoardAlternative]
    /// Where it is, or would be by the best plan.
    let here: BoardCell?
    /// The plan that has it here.
    let plan: BoardPlan
    /// Who wishes for each topic.
    let fans: [Set<Int>]
    /// Everybody who voted.
    let voices: BoardVoices
    /// Seats for boards that are only compared, whatever is locked or blocked.
    let comparing: BoardEngine?

    init(
        _ question: BoardQuestion,
        _ gathering: Gathering,
        topic: Int,
        best: BoardAnswer,
        cells: [BoardAlternative]
    ) {
        self.question = question
        self.gathering = gathering
        self.topic = topic
        self.best = best
        self.cells = cells
        let place = (question.present + best.plan.board).first { $0.topic == topic }?.cell
        let isPlanned = best.plan.board.contains { $0.topic == topic && $0.cell == place }
        here = place
        // What is on the board may break a rule by now; then it is compared with the best plan.
        plan = isPlanned ? best.plan : cells.first { $0.cell == place }?.plan ?? best.plan
        voices = question.voices
        comparing = BoardEngine(question.problem.freed)
        fans = question.topics.indices.map(question.fans)
    }

    var explanation: TopicExplanation {
        TopicExplanation(
            topic: question.topics[topic].id,
            here: here.map(question.cell),
            demand: demand,
            seated: plan.seats.count { $0.topic == topic && $0.attendee < question.people.count },
            expected: question.expected(topic),
            why: whyHere,
            places: cells.filter { $0.cell != here }.map(place)
        )
    }

    private var demand: Demand { gathering.demand(for: question.topics[topic].id) }

    private var whyHere: String {
        guard let here else {
            return "it has no place: " + whyNowhere
        }
        let seated = plan.seats.count { $0.topic == topic && $0.attendee < question.people.count }
        let seats =
            fans[topic].isEmpty
            ? "nobody wished for it"
            : seated == fans[topic].count
                ? "all \(fans[topic].count) who wish for it can be there"
                : "\(seated) of the \(fans[topic].count) who wish for it can be there"
        return "it is in \(name(here)): " + seats + "; " + whyNoOther(here)
    }

    private func whyNoOther(_ here: BoardCell) -> String {
        if question.frozen.contains(here.slot) { return "it has begun or begins soon, so it stays" }
        let isLocked = question.problem.locks.contains { $0.topic == topic }
        let better = cells.filter { ($0.plan?.objective ?? .min) > plan.objective }
            .max { ($0.plan?.objective ?? 0) < ($1.plan?.objective ?? 0) }
        let gain = (better?.plan?.objective ?? 0) - plan.objective
        if let better, isLocked {
            return
                "it is locked there, though a plan with it in \(name(better.cell)) would be worth \(gain) more"
        }
        if isLocked { return "it is locked there, and no other place would be better" }
        if let better { return "but a plan with it in \(name(better.cell)) would be worth \(gain) more" }
        return best.isOptimal ? "no plan is worth more" : "no plan that was found is worth more"
    }

    private var whyNowhere: String {
        let id = question.topics[topic].id
        let (has, needs) = (gathering.secondCount(of: id), gathering.event.secondsNeeded)
        if !gathering.isBacked(id), gathering.placements[id] == nil {
            return "\(has) of the \(needs) seconds that it needs"
        }
        return best.unplaced.first { $0.topic == topic }?.why ?? "no place was found for it"
    }

    /// A cell as people say it.
    func name(_ cell: BoardCell) -> String {
        "\(question.slots[cell.slot].label) in \(question.rooms[cell.room].name)"
    }
}

extension BoardQuestion {
    /// Who wishes for a topic, hosts aside; people only.
    func fans(of topic: Int) -> Set<Int> {
        let hosts = problem.topics[topic].hosts
        return Set(
            problem.interests.filter {
                $0.topic == topic && $0.attendee < people.count && !hosts.contains($0.attendee)
            }.map(\.attendee)
        )
    }
}
