extension BoardState {
    /// The board as it is.
    var snapshot: BoardSnapshot {
        BoardSnapshot(
            slot: Array(topicSlot.prefix(model.topics)),
            room: Array(topicRoom.prefix(model.topics)),
            objective: objective,
            placed: placed,
            moves: moves
        )
    }

    /// Brings back a board, with exact seats.
    func load(_ snapshot: BoardSnapshot, stop: () -> Bool = { false }) {
        homeless.removeAll(keepingCapacity: true)
        for topic in 0..<model.topics where topicSlot[topic] >= 0 && !model.isLocked.values[topic] {
            if topicSlot[topic] != snapshot.slot[topic] || topicRoom[topic] != snapshot.room[topic] {
                detach(topic)
            }
        }
        for topic in 0..<model.topics where topicSlot[topic] < 0 && snapshot.slot[topic] >= 0 {
            attach(topic, Int(snapshot.slot[topic]), Int(snapshot.room[topic]))
            fill(topic)
            refill()
        }
        seatAllExactly(stop: stop)
    }

    /// Makes the seats of every slot exact.
    func seatAllExactly(stop: () -> Bool = { false }) {
        for slot in 0..<slots {
            var index = slot * rooms
            while index < (slot + 1) * rooms, !stop() {
                if cellTopic[index] >= 0 { fill(Int(cellTopic[index])) }
                index += 1
            }
            refill()
            seatExactly(slot, stop: stop)
        }
        forget()
    }

    /// The plan in the numbers of the problem.
    var plan: BoardPlan {
        var board: [BoardPlacement] = []
        for topic in 0..<model.topics where topicSlot[topic] >= 0 {
            board.append(
                BoardPlacement(
                    topic: topic,
                    slot: model.slotIds[Int(topicSlot[topic])],
                    room: Int(topicRoom[topic])
                )
            )
        }
        var seats: [BoardSeat] = []
        for attendee in 0..<model.attendees {
            var taken: [Int] = []
            for slot in 0..<slots {
                let interest = seat[attendee * slots + slot]
                if interest >= 0 { taken.append(Int(interestTopic[Int(interest)])) }
            }
            for topic in taken.sorted() {
                seats.append(BoardSeat(attendee: model.attendeeIds[attendee], topic: topic))
            }
        }
        return BoardPlan(board: board, seats: seats, objective: objective, moves: moves)
    }
}
