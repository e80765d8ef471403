extension BoardState {
    /// Takes a topic off the board; its people are added to ``homeless``.
    func detach(_ topic: Int) {
        let slot = Int(topicSlot[topic])
        var index = Int(topicStart[topic])
        let end = Int(topicStart[topic + 1])
        while index < end {
            let interest = topicInterest[index]
            let attendee = interestAttendee[Int(interest)]
            let place = Int(attendee) * slots + slot
            if seat[place] == interest {
                setSeat(place, BoardState.free)
                homeless.append(attendee)
            }
            index += 1
        }
        for host in model.hosts(topic) {
            let place = Int(host) * slots + slot
            if seat[place] == BoardState.hosting {
                setSeat(place, BoardState.free)
                homeless.append(host)
            }
        }
        clearPlace(topic)
    }

    /// Puts a topic into a cell, empty; its hosts give up their seats in that slot.
    func attach(_ topic: Int, _ slot: Int, _ room: Int) {
        setPlace(topic, slot, room)
        for host in model.hosts(topic) {
            let place = Int(host) * slots + slot
            let old = seat[place]
            if old == BoardState.absent { continue }
            if old >= 0 { enqueueIfFull(interestTopic[Int(old)]) }
            setSeat(place, BoardState.hosting)
        }
    }

    /// Seats the homeless of a slot, fills a new topic, then whatever fell free.
    func settle(_ slot: Int, homelessFrom first: Int, to last: Int, new topic: Int) {
        var index = first
        while index < last {
            let attendee = Int(homeless[index])
            let place = attendee * slots + slot
            if seat[place] == BoardState.free { takeBest(attendee, slot, place, except: Int32(topic)) }
            index += 1
        }
        if topic >= 0 { fill(topic) }
        refill()
    }

    /// Gives a free attendee the best seat that is left in a slot.
    private func takeBest(_ attendee: Int, _ slot: Int, _ place: Int, except topic: Int32) {
        var interest = Int(attendeeStart[attendee])
        let end = Int(attendeeStart[attendee + 1])
        while interest < end {
            let other = interestTopic[interest]
            if topicSlot[Int(other)] == Int32(slot), load[Int(other)] < space[Int(other)], other != topic {
                setSeat(place, Int32(interest))
                return
            }
            interest += 1
        }
    }

    /// Fills topics whose seats fell free, until nothing is gained.
    func refill() {
        while let topic = queue.popLast() {
            isQueued[Int(topic)] = false
            fill(Int(topic))
        }
    }

    @inline(__always)
    private func enqueueIfFull(_ topic: Int32) {
        let full = load[Int(topic)] >= space[Int(topic)]
        if full, !isQueued[Int(topic)] {
            isQueued[Int(topic)] = true
            queue.append(topic)
        }
    }

    /// Seats those who gain most by it in a topic, as far as it has space.
    func fill(_ topic: Int) {
        guard topicSlot[topic] >= 0 else { return }
        let free = Int(space[topic] - load[topic])
        guard free > 0 else { return }
        let slot = Int(topicSlot[topic])
        candidates.removeAll(keepingCapacity: true)
        gains.removeAll(keepingCapacity: true)
        var most = 0
        var index = Int(topicStart[topic])
        let end = Int(topicStart[topic + 1])
        while index < end {
            let interest = topicInterest[index]
            index += 1
            let now = seat[Int(interestAttendee[Int(interest)]) * slots + slot]
            if now < BoardState.free || now == interest { continue }
            let gain = interestWeight[Int(interest)] - (now >= 0 ? interestWeight[Int(now)] : 0)
            if gain > 0 {
                candidates.append(interest)
                gains.append(gain)
                if gain > most { most = gain }
            }
        }
        let count = candidates.count
        if count <= free {
            for index in 0..<count { move(candidates[index], slot) }
            return
        }
        takeMost(free, of: count, most, slot)
    }

    /// Seats the `free` candidates of greatest gain, to the precision of the buckets.
    private func takeMost(_ free: Int, of count: Int, _ most: Int, _ slot: Int) {
        let scale = most < 1024 ? 0 : most / 1023 + 1
        let top = scale == 0 ? most : most / scale
        for bucket in 0...top { buckets[bucket] = 0 }
        for index in 0..<count { buckets[scale == 0 ? gains[index] : gains[index] / scale] += 1 }
        var (left, limit) = (free, top)
        while limit > 0, buckets[limit] < left {
            left -= buckets[limit]
            limit -= 1
        }
        for index in 0..<count {
            let bucket = scale == 0 ? gains[index] : gains[index] / scale
            if bucket > limit {
                move(candidates[index], slot)
            } else if bucket == limit, left > 0 {
                left -= 1
                move(candidates[index], slot)
            }
        }
    }

    @inline(__always)
    private func move(_ interest: Int32, _ slot: Int) {
        let place = Int(interestAttendee[Int(interest)]) * slots + slot
        let old = seat[place]
        if old >= 0 { enqueueIfFull(interestTopic[Int(old)]) }
        setSeat(place, interest)
    }

    /// Sends people of a topic away until it is within its space, those who lose least first.
    func evict(_ topic: Int) {
        var excess = Int(load[topic] - space[topic])
        guard excess > 0 else { return }
        let slot = Int(topicSlot[topic])
        var losses: [(loss: Int, interest: Int32)] = []
        for index in Int(topicStart[topic])..<Int(topicStart[topic + 1]) {
            let interest = topicInterest[index]
            let attendee = Int(interestAttendee[Int(interest)])
            guard seat[attendee * slots + slot] == interest else { continue }
            var alternative = 0
            for other in Int(attendeeStart[attendee])..<Int(attendeeStart[attendee + 1]) {
                let instead = Int(interestTopic[other])
                if instead != topic, topicSlot[instead] == Int32(slot), load[instead] < space[instead] {
                    alternative = interestWeight[other]
                    break
                }
            }
            losses.append((interestWeight[Int(interest)] - alternative, interest))
        }
        losses.sort { ($0.loss, $0.interest) < ($1.loss, $1.interest) }
        for entry in losses {
            let attendee = Int(interestAttendee[Int(entry.interest)])
            let place = attendee * slots + slot
            setSeat(place, BoardState.free)
            takeBest(attendee, slot, place, except: Int32(topic))
            excess -= 1
            if excess == 0 { return }
        }
    }
}
