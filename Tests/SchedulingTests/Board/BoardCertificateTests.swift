import Scheduling
import Testing

/// What a bound rests on, checked by somebody who knows the problem and nothing of how prices were found.
@Suite struct BoardCertificateTests {
    @Test(arguments: 1...60) func `is a proof of the bound that anybody can check`(seed: UInt64) throws {
        var random = RandomBoard(seed: seed &+ 900)
        let problem = random.problem(
            attendees: 8 + random.below(6),
            slots: 2 + random.below(2),
            rooms: 2,
            topics: 5 + random.below(3)
        )
        let engine = try #require(BoardEngine(problem))
        let plan = engine.restart(0, seed: 1, steps: 300)
        var limit = BoardLimit(engine, plan: plan)
        let simple = limit.bound
        for _ in 0..<3 {
            limit.improvePrices(rounds: 40)
            limit.take(limit.tasks.map { $0.run(nodes: seed.isMultiple(of: 3) ? 3 : 4000) { false } })
        }
        guard let certificate = limit.certificate else {
            #expect(limit.bound == simple)
            return
        }
        #expect(bound(certificate, problem) == limit.bound)
        #expect(Set(certificate.slots.flatMap(\.slots)).count == problem.slots)
        for entry in certificate.slots {
            for slot in entry.slots {
                let worth = worth(of: slot, certificate, entry.roomPrices, problem)
                #expect(worth <= entry.limit)
            }
        }
    }

    private func bound(_ certificate: BoardCertificate, _ problem: BoardProblem) -> Int {
        var sum = certificate.topicPrices.reduce(0, +)
        sum -= problem.previous.count * problem.moveCost * certificate.scale
        for entry in certificate.slots {
            sum += entry.slots.count * (entry.roomPrices.reduce(0, +) + entry.limit)
        }
        return Int((Double(sum) / Double(certificate.scale)).rounded(.down))
    }

    /// What the best set of topics is worth to a slot, by trying all.
    private func worth(
        of slot: Int,
        _ certificate: BoardCertificate,
        _ roomPrices: [Int],
        _ problem: BoardProblem
    ) -> Int {
        let locks = problem.locks.filter { $0.slot == slot }
        let closed = problem.blocked.filter { $0.slot == slot }.map(\.room) + locks.map(\.room)
        let rooms = problem.rooms.indices.filter { !closed.contains($0) }
        var best = Int.min
        for set in 0..<1 << problem.topics.count {
            let topics = problem.topics.indices.filter { set >> $0 & 1 == 1 }
            let hosts = topics.flatMap { problem.topics[$0].hosts }
            guard topics.count <= rooms.count + locks.count, Set(hosts).count == hosts.count,
                locks.allSatisfy({ topics.contains($0.topic) })
            else { continue }
            var worth = 0
            var isPossible = true
            for topic in topics {
                let lock = problem.locks.first { $0.topic == topic }
                isPossible = isPossible && (lock == nil || lock?.slot == slot)
                isPossible = isPossible && !problem.topics[topic].unavailableSlots.contains(slot)
                let choices = (lock.map { [$0.room] } ?? rooms).compactMap { room in
                    value(topic, slot, room, certificate, lock == nil ? roomPrices[room] : 0, problem)
                }
                guard let most = choices.max() else {
                    isPossible = false
                    break
                }
                worth += most - certificate.topicPrices[topic]
            }
            guard isPossible else { continue }
            for attendee in 0..<problem.attendees where !hosts.contains(attendee) {
                if problem.absent.contains(BoardAbsence(attendee: attendee, slot: slot)) { continue }
                let pays = problem.interests.filter { $0.attendee == attendee && topics.contains($0.topic) }
                    .map { $0.weight * certificate.scale - certificate.seatPrices[$0.topic] }
                worth += max(0, pays.max() ?? 0)
            }
            best = max(best, worth)
        }
        return best
    }

    /// What a topic's seats and its old place bring in a room; nil where it does not fit.
    private func value(
        _ topic: Int,
        _ slot: Int,
        _ room: Int,
        _ certificate: BoardCertificate,
        _ price: Int,
        _ problem: BoardProblem
    ) -> Int? {
        let (entry, place) = (problem.topics[topic], problem.rooms[room])
        let space = place.capacity - entry.hosts.count
        guard space >= 0, entry.requires.allSatisfy({ place.features.contains($0) }) else { return nil }
        let wishes = problem.interests.count { $0.topic == topic && !entry.hosts.contains($0.attendee) }
        let stays = problem.previous.contains(BoardPlacement(topic: topic, slot: slot, room: room))
        return certificate.seatPrices[topic] * min(wishes, space) - price
            + (stays ? problem.moveCost * certificate.scale : 0)
    }
}
