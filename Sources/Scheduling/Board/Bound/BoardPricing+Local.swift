extension BoardPricing {
    /// Keeps what local search makes of that one of some sets which is worth most.
    func find(from known: [[Int]], stop: () -> Bool) {
        var best = (topics: known.first ?? [], worth: Int.min)
        for topics in known.dropFirst() {
            let worth = audience.build(topics, self)
            if worth > best.worth { best = (topics, worth) }
        }
        found = improve(best.topics, stop: stop)
    }

    /// A good set of topics, by local search from another one: add, drop and exchange while it gains.
    func improve(_ start: [Int], stop: () -> Bool) -> BoardColumn {
        let view = audience
        var chosen = start.filter { constant[$0] > BoardPricing.never && !isForced[$0] }
        chosen = kind.forced + chosen.prefix(free)
        var worth = view.build(chosen, self)
        var rounds = 0
        while rounds < 200, !stop() {
            rounds += 1
            guard let step = bestExchange(chosen, worth, view) else { break }
            if let out = step.out { chosen.removeAll { $0 == out } }
            if let into = step.into { chosen.append(into) }
            worth = view.build(chosen, self)
        }
        return BoardColumn(topics: chosen, worth: worth)
    }

    /// The exchange that gains most: one out or none, one in or none.
    private func bestExchange(
        _ chosen: [Int],
        _ worth: Int,
        _ view: BoardAudience
    ) -> (out: Int?, into: Int?)? {
        var best = 0
        var step: (out: Int?, into: Int?)?
        let outs: [Int?] = [nil] + chosen.filter { !isForced[$0] }.map(Optional.some)
        for out in outs {
            let rest = view.without(out, chosen, self)
            if rest - worth > best {
                best = rest - worth
                step = (out, nil)
            }
            let count = chosen.count - (out == nil ? 0 : 1)
            guard count - kind.forced.count < free else { continue }
            for topic in choosable where !chosen.contains(topic) {
                let gain = rest - worth + view.gain(topic, self)
                guard gain > best else { continue }
                if chosen.contains(where: { $0 != out && model.areRivals($0, topic) }) { continue }
                best = gain
                step = (out, topic)
            }
        }
        return step
    }
}
