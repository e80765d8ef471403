extension BoardState {
    /// Does a move if the rules allow it, and seats people greedily; nothing is changed if they don't.
    ///
    /// - Returns: the move with what is needed to take it back, or nil.
    func perform(_ topic: Int, _ slot: Int, _ room: Int) -> BoardMove? {
        var move = BoardMove(topic: topic, slot: slot, room: room)
        move.oldSlot = Int(topicSlot[topic])
        move.oldRoom = Int(topicRoom[topic])
        if slot >= 0 {
            let cell = slot * rooms + room
            if model.isBlocked.values[cell] || model.isFixed.values[cell] { return nil }
            move.other = Int(cellTopic[cell])
        }
        if move.other == topic || (slot < 0 && move.oldSlot < 0) { return nil }
        guard isAllowed(move) else { return nil }
        forget()
        if slot == move.oldSlot { exchangeRooms(move) } else { exchangeSlots(move) }
        return move
    }

    /// Takes back the last move.
    func undo(_ move: BoardMove) {
        restoreSeats()
        swapPlaces(move, back: true)
    }

    private func isAllowed(_ move: BoardMove) -> Bool {
        if move.slot >= 0 {
            let leaving = move.slot == move.oldSlot ? move.topic : move.other
            if !model.fits(move.topic, room: move.room) { return false }
            if move.slot != move.oldSlot {
                if !model.isOpen(move.topic, slot: move.slot) { return false }
                if !isFree(ofRivalsOf: move.topic, slot: move.slot, except: leaving) { return false }
            }
        }
        guard move.other >= 0, move.oldSlot >= 0 else { return true }
        if !model.fits(move.other, room: move.oldRoom) { return false }
        if move.slot == move.oldSlot { return true }
        return model.isOpen(move.other, slot: move.oldSlot)
            && isFree(ofRivalsOf: move.other, slot: move.oldSlot, except: move.topic)
    }

    private func exchangeSlots(_ move: BoardMove) {
        homeless.removeAll(keepingCapacity: true)
        if move.other >= 0 { detach(move.other) }
        let middle = homeless.count
        if move.oldSlot >= 0 { detach(move.topic) }
        let end = homeless.count
        if move.slot >= 0 { attach(move.topic, move.slot, move.room) }
        if move.other >= 0, move.oldSlot >= 0 { attach(move.other, move.oldSlot, move.oldRoom) }
        if move.slot >= 0 { settle(move.slot, homelessFrom: 0, to: middle, new: move.topic) }
        if move.oldSlot >= 0 { settle(move.oldSlot, homelessFrom: middle, to: end, new: move.other) }
    }

    private func exchangeRooms(_ move: BoardMove) {
        swapPlaces(move, back: false)
        evict(move.topic)
        if move.other >= 0 { evict(move.other) }
        fill(move.topic)
        if move.other >= 0 { fill(move.other) }
        refill()
    }

    private func swapPlaces(_ move: BoardMove, back: Bool) {
        if topicSlot[move.topic] >= 0 { clearPlace(move.topic) }
        if move.other >= 0, topicSlot[move.other] >= 0 { clearPlace(move.other) }
        if back {
            if move.oldSlot >= 0 { setPlace(move.topic, move.oldSlot, move.oldRoom) }
            if move.other >= 0 { setPlace(move.other, move.slot, move.room) }
        } else {
            if move.slot >= 0 { setPlace(move.topic, move.slot, move.room) }
            if move.other >= 0, move.oldSlot >= 0 { setPlace(move.other, move.oldSlot, move.oldRoom) }
        }
    }
}
