import Unconference

/// A first board: topics in the order of what they are wished for, each in the largest room that is left for it.
enum BoardStart {
    /// Fills the free cells of a board.
    ///
    /// - Parameters:
    ///   - keepsPrevious: whether topics go back to where they were on the earlier board first.
    static func fill(_ state: BoardState, keepsPrevious: Bool, dice: inout Dice) {
        let model = state.model
        if keepsPrevious {
            for topic in 0..<model.topics where model.previousSlot.values[topic] >= 0 {
                place(
                    state,
                    topic,
                    Int(model.previousSlot.values[topic]),
                    Int(model.previousRoom.values[topic])
                )
            }
        }
        var demand = [Int](repeating: 0, count: model.topics)
        for topic in 0..<model.topics {
            for index in Int(model.topicStart.values[topic])..<Int(model.topicStart.values[topic + 1]) {
                demand[topic] += model.interestWeight.values[Int(model.topicInterest.values[index])]
            }
        }
        let order = (0..<model.topics).sorted { (-demand[$0], $0) < (-demand[$1], $1) }
        let rooms = (0..<model.rooms).sorted {
            (-model.capacity.values[$0], $0) < (-model.capacity.values[$1], $1)
        }
        var slots = Array(0..<model.slots)
        for index in slots.indices.dropFirst() { slots.swapAt(index, dice.below(index + 1)) }
        for topic in order where state.topicSlot[topic] < 0 {
            search: for room in rooms where model.fits(topic, room: room) {
                for offset in slots.indices {
                    let slot = slots[offset]
                    if place(state, topic, slot, room) {
                        slots.swapAt(offset, slots.count - 1)
                        break search
                    }
                }
            }
        }
    }

    @discardableResult
    private static func place(_ state: BoardState, _ topic: Int, _ slot: Int, _ room: Int) -> Bool {
        let cell = slot * state.rooms + room
        guard state.topicSlot[topic] < 0, state.cellTopic[cell] < 0, !state.model.isBlocked.values[cell],
            state.mayPlace(topic, slot, room)
        else { return false }
        state.attach(topic, slot, room)
        state.fill(topic)
        state.refill()
        state.forget()
        return true
    }
}
