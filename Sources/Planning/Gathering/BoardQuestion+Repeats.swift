internal import Registration
public import Scheduling
internal import Unconference

extension BoardQuestion {
    /// Repeats that a plan could be followed by, those that serve most people first; one for each topic and each slot.
    ///
    /// They are for organisers to choose from: a plan itself leaves its spare cells free.
    ///
    /// - Parameters:
    ///   - plan: a plan of this question.
    ///   - most: at most so many.
    public func repeats(after plan: BoardPlan, most: Int = 3) -> [RepeatProposal] {
        var found: [(topic: Int, cell: BoardCell, people: Int)] = []
        let taken = Set(plan.board.map(\.cell))
        let waiting = Waiting(problem, plan, people: people.count)
        let seats = rooms.indices.map {
            min(problem.rooms[$0].capacity, turnout.wishes(servedBy: rooms[$0].capacity))
        }
        for first in plan.board {
            for slot in slots.indices where slot > first.slot && !frozen.contains(slot) {
                let fans = waiting.people(for: first.topic, in: slot)
                guard fans >= RepeatProposal.fewest, mayHost(first.topic, in: slot, beside: plan) else {
                    continue
                }
                // The smallest room that serves them all, else the largest.
                let free = rooms.indices.map { BoardCell(slot: slot, room: $0) }.filter { cell in
                    !taken.contains(cell) && closed[cell] == nil && fits(first.topic, cell)
                }
                let best = free.min { one, other in
                    func rank(_ cell: BoardCell) -> (Int, Int, Int) {
                        let short = max(0, fans - seats[cell.room])
                        return (short, seats[cell.room], cell.room)
                    }
                    return rank(one) < rank(other)
                }
                guard let best else { continue }
                let served = min(fans, seats[best.room])
                if served >= RepeatProposal.fewest { found.append((first.topic, best, served)) }
            }
        }
        found.sort { ($1.people, $0.topic, $0.cell.slot) < ($0.people, $1.topic, $1.cell.slot) }
        var (topicsUsed, slotsUsed): (Set<Int>, Set<Int>) = ([], [])
        let chosen = found.filter { proposal in
            guard !topicsUsed.contains(proposal.topic), !slotsUsed.contains(proposal.cell.slot) else {
                return false
            }
            topicsUsed.insert(proposal.topic)
            slotsUsed.insert(proposal.cell.slot)
            return true
        }
        return chosen.prefix(max(0, most)).map {
            RepeatProposal(topic: topics[$0.topic].id, cell: cell($0.cell), people: $0.people)
        }
    }

    private func fits(_ topic: Int, _ cell: BoardCell) -> Bool {
        let (needs, room) = (problem.topics[topic], problem.rooms[cell.room])
        return needs.hosts.count <= room.capacity && needs.requires.allSatisfy(room.features.contains)
    }

    private func mayHost(_ topic: Int, in slot: Int, beside plan: BoardPlan) -> Bool {
        let hosts = problem.topics[topic].hosts
        return !problem.topics[topic].unavailableSlots.contains(slot)
            && !plan.board.contains { other in
                other.slot == slot && problem.topics[other.topic].hosts.contains(where: hosts.contains)
            }
    }

    /// Who wished for a session that they have no seat in, and where they are in each slot.
    private struct Waiting {
        private var wishers: [[BoardInterest]]
        /// What each attendee's seat in a slot weighs; hosts are not to be had at all.
        private var held: [BoardAbsence: Int] = [:]

        init(_ problem: BoardProblem, _ plan: BoardPlan, people: Int) {
            let slot = Dictionary(uniqueKeysWithValues: plan.board.map { ($0.topic, $0.slot) })
            let seats = Set(plan.seats)
            wishers = Array(repeating: [], count: problem.topics.count)
            for wish in problem.interests where wish.attendee < people {
                if seats.contains(BoardSeat(attendee: wish.attendee, topic: wish.topic)) {
                    if let slot = slot[wish.topic] {
                        held[BoardAbsence(attendee: wish.attendee, slot: slot)] = wish.weight
                    }
                } else if !problem.topics[wish.topic].hosts.contains(wish.attendee) {
                    wishers[wish.topic].append(wish)
                }
            }
            for place in plan.board {
                for host in problem.topics[place.topic].hosts {
                    held[BoardAbsence(attendee: host, slot: place.slot)] = .max
                }
            }
        }

        func people(for topic: Int, in slot: Int) -> Int {
            wishers[topic].count { wish in
                wish.weight > (held[BoardAbsence(attendee: wish.attendee, slot: slot)] ?? 0)
            }
        }
    }
}
