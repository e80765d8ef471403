import Planning
import Registration
import Unconference

extension PlanReport {
    /// The plan in words, for whoever runs the event.
    ///
    /// - Parameter changes: what it would change; nil where the board was empty.
    func text(changes: PlanChanges?, of gathering: Gathering) -> String {
        var lines = [worth]
        if fairness.voters > 0 { lines.append(evenness) }
        lines += tight(gathering)
        lines += again(gathering)
        lines += unplaced.map { reason in
            let title = gathering.topics[Topic.ID(reason.topic)]?.title ?? ""
            return "  \(reason.topic) \(title): \(reason.why)"
        }
        if let changes, !changes.isEmpty {
            lines.append((accepted ? "Changed: " : "Would change: ") + changes.summary)
            lines += moves.map { "  " + $0 }
        }
        return lines.joined(separator: "\n")
    }

    /// `12–18`, or `12` where there is nothing to guess.
    static func range(_ ends: [Int]) -> String {
        ends.first == ends.last ? "\(ends.first ?? 0)" : ends.map(String.init).joined(separator: "–")
    }

    /// How far a search is, on one line of a terminal.
    static func line(_ state: BoardProgress) -> String {
        let tenths = Int((state.gap * 1000).rounded(.up))
        return "value \(state.value), at most \(state.bound), within \(tenths / 10).\(tenths % 10) %"
    }

    private var worth: String {
        let met = "The plan meets wishes worth \(objective) of \(wishes)"
        if optimal { return met + ", and no plan can meet more." }
        let proven = "; at most \(bound) is possible, so it is within \(share(below: bound)) of the best"
        guard let estimate else { return met + proven + "." }
        return met + proven + ", and probably within \(share(below: estimate))."
    }

    /// By how much the plan is below a value, in tenths of a percent.
    private func share(below limit: Int) -> String {
        let gap = Double(limit - objective) * 100 / Double(max(1, limit))
        let tenths = Int((gap * 10).rounded(.up))
        return "\(tenths / 10).\(tenths % 10) %"
    }

    private var evenness: String {
        let (voters, without) = (fairness.voters, fairness.withoutFirstWish)
        let firsts =
            without == 0
            ? "each of the \(voters) people who voted gets a first wish"
            : "\(without) of the \(voters) people who voted \(without == 1 ? "gets" : "get") no first wish"
        let share = Int((fairness.worstTenth * 100).rounded(.down))
        return "Fairness: \(firsts); the worst-off tenth \(voters > 10 ? "have" : "has") "
            + "\(share) % of what they could have."
    }

    /// Sessions that are worth a second time.
    private func again(_ gathering: Gathering) -> [String] {
        guard !repeats.isEmpty else { return [] }
        return ["Worth repeating, if the host agrees:"]
            + repeats.map { again in
                let title = gathering.topics[Topic.ID(again.topic)]?.title ?? ""
                let slot = gathering.event.slot(again.slot)?.label ?? again.slot.text
                let room = gathering.event.room(again.room)?.name ?? again.room.text
                return "  \(again.topic) \(title): \(slot) in \(room) is free, "
                    + "and \(again.people) who miss it could be there: "
                    + "`unconf topic repeat \(again.topic) --slot \(again.slot) --room \(again.room)`"
            }
    }

    /// Sessions to which more people are likely to come than the room seats.
    private func tight(_ gathering: Gathering) -> [String] {
        let full = placements.filter { ($0.expected.first ?? 0) > $0.capacity }
        guard !full.isEmpty else { return [] }
        return ["Likely too small, by the wishes alone:"]
            + full.map { session in
                let title = gathering.topics[Topic.ID(session.topic)]?.title ?? ""
                let room = gathering.event.room(session.room)?.name ?? session.room.text
                let range = PlanReport.range(session.expected)
                return "  \(session.topic) \(title): \(range) expected, \(room) seats \(session.capacity)"
            }
    }
}
