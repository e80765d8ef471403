extension BlossomMatcher {
    /// The outer node above an outer one in its tree, or −1 at the root.
    private func above(_ node: Int32) -> Int32 {
        let from = labelFrom[Int(node)]
        guard from >= 0 else { return Self.nobody }
        let inner = topNow(from)
        return topNow(labelFrom[Int(inner)])
    }

    /// An edge between two outer nodes of one tree closes an odd circle: it becomes a blossom.
    func close(_ one: Int32, _ other: Int32) {
        visit += 1
        var walker = topNow(one)
        var waiting = topNow(other)
        var stem = Self.nobody
        while true {
            if walker >= 0 {
                if visited[Int(walker)] == visit {
                    stem = walker
                    break
                }
                visited[Int(walker)] = visit
                walker = above(walker)
            }
            guard walker >= 0 || waiting >= 0 else { return }
            if waiting >= 0 { swap(&walker, &waiting) }
        }
        guard let blossom = freeBlossoms.popLast() else { return }
        var circle: [Int32] = []
        var joints: [Link] = []
        var node = topNow(one)
        while node != stem {
            circle.append(node)
            joints.append(Link(from: labelFrom[Int(node)], to: labelTo[Int(node)]))
            node = topNow(labelFrom[Int(node)])
        }
        circle.append(stem)
        circle.reverse()
        joints.reverse()
        joints.append(Link(from: one, to: other))
        node = topNow(other)
        while node != stem {
            circle.append(node)
            joints.append(Link(from: labelTo[Int(node)], to: labelFrom[Int(node)]))
            node = topNow(labelFrom[Int(node)])
        }
        let index = Int(blossom)
        firstPetal[index] = stem
        for (place, petal) in circle.enumerated() {
            nextPetal[Int(petal)] = circle[(place + 1) % circle.count]
            jointFrom[Int(petal)] = joints[place].from
            jointTo[Int(petal)] = joints[place].to
        }
        parent[index] = Self.nobody
        base[index] = base[Int(stem)]
        width[index] = 0
        label[index] = Label.outer
        since[index] = now
        labelFrom[index] = labelFrom[Int(stem)]
        labelTo[index] = labelTo[Int(stem)]
        tree[index] = tree[Int(stem)]
        touched.append(blossom)
        for petal in circle {
            settle(petal)
            let wasInner = label[Int(petal)] == Label.inner
            parent[Int(petal)] = blossom
            label[Int(petal)] = Label.none
            lift[Int(petal)] = blossom
            if wasInner { forEachPerson(in: petal) { enqueue($0) } }
        }
    }

    /// The price of an inner blossom is used up: its petals go their own ways.
    func open(_ blossom: Int32) {
        settle(blossom)
        var circle = [firstPetal[Int(blossom)]]
        while let last = circle.last, nextPetal[Int(last)] != circle[0] {
            circle.append(nextPetal[Int(last)])
        }
        let joints = circle.map { Link(from: jointFrom[Int($0)], to: jointTo[Int($0)]) }
        let entryFrom = labelFrom[Int(blossom)]
        let entryTo = labelTo[Int(blossom)]
        let root = tree[Int(blossom)]
        var entry = 0
        for (place, petal) in circle.enumerated() {
            parent[Int(petal)] = Self.nobody
            label[Int(petal)] = Label.none
            forEachPerson(in: petal) { person in
                top[Int(person)] = petal
                best[Int(person)] = Self.never
                bestFrom[Int(person)] = Self.nobody
                if person == entryTo { entry = place }
            }
        }
        label[Int(blossom)] = Label.none
        release(blossom)
        var inner: [(node: Int32, from: Int32, to: Int32)] = []
        var outer: [(node: Int32, from: Int32, to: Int32)] = []
        var onPath = [Bool](repeating: false, count: circle.count)
        inner.append((circle[entry], entryFrom, entryTo))
        onPath[entry] = true
        var place = entry
        while place != 0 {
            let forward = entry % 2 == 1
            for step in 0..<2 {
                let joint: Link
                if forward {
                    joint = joints[place]
                    place = (place + 1) % circle.count
                } else {
                    place -= 1
                    joint = Link(from: joints[place].to, to: joints[place].from)
                }
                onPath[place] = true
                if step == 0 {
                    outer.append((circle[place], joint.from, joint.to))
                } else {
                    inner.append((circle[place], joint.from, joint.to))
                }
            }
        }
        for petal in inner {
            label[Int(petal.node)] = Label.inner
            since[Int(petal.node)] = now
            labelFrom[Int(petal.node)] = petal.from
            labelTo[Int(petal.node)] = petal.to
            tree[Int(petal.node)] = root
            touched.append(petal.node)
            if isBlossom(petal.node) {
                let time = now + width[Int(petal.node)] / 2
                if time < limit {
                    events.insert(.init(kind: .open, time: time, from: Self.nobody, to: petal.node))
                }
            }
        }
        for petal in outer { makeOuter(petal.node, from: petal.from, to: petal.to, tree: root) }
        for (place, petal) in circle.enumerated() where !onPath[place] {
            var fallen: [Int32] = []
            forEachPerson(in: petal) { fallen.append($0) }
            for person in fallen { reconsider(person) }
        }
    }

    private func release(_ blossom: Int32) {
        width[Int(blossom)] = 0
        freeBlossoms.append(blossom)
    }

    /// Pairs an outer person with somebody outside, and turns the pairs on the way back to the root.
    func augment(from person: Int32, to partner: Int32) {
        var person = person
        var partner = partner
        while true {
            let node = topNow(person)
            let up = labelFrom[Int(node)]
            if isBlossom(node) { rotate(node, to: person) }
            mate[Int(person)] = partner
            guard up >= 0 else { return }
            (person, partner) = turnInner(above: up)
        }
    }

    /// An outer person stays alone; the root of the tree gets a partner instead.
    func leave(_ person: Int32) {
        let node = topNow(person)
        let up = labelFrom[Int(node)]
        if isBlossom(node) { rotate(node, to: person) }
        mate[Int(person)] = Self.nobody
        guard up >= 0 else { return }
        let (next, partner) = turnInner(above: up)
        augment(from: next, to: partner)
    }

    /// The inner node that holds `person` is paired upwards: answers who with whom.
    private func turnInner(above person: Int32) -> (outer: Int32, inner: Int32) {
        let node = topNow(person)
        let from = labelFrom[Int(node)]
        let to = labelTo[Int(node)]
        if isBlossom(node) { rotate(node, to: to) }
        mate[Int(to)] = from
        return (from, to)
    }

    /// Turns the pairs inside a blossom so that the given person is the one without a partner in it.
    func rotate(_ blossom: Int32, to person: Int32) {
        var work = [Link(from: blossom, to: person)]
        func turn(_ petal: Int32) {
            let from = jointFrom[Int(petal)]
            let to = jointTo[Int(petal)]
            if isBlossom(petal) { work.append(Link(from: petal, to: from)) }
            let next = nextPetal[Int(petal)]
            if isBlossom(next) { work.append(Link(from: next, to: to)) }
            mate[Int(from)] = to
            mate[Int(to)] = from
        }
        while let next = work.popLast() {
            let first = firstPetal[Int(next.from)]
            var petal = next.to
            while parent[Int(petal)] != next.from { petal = parent[Int(petal)] }
            if isBlossom(petal) { work.append(Link(from: petal, to: next.to)) }
            base[Int(next.from)] = next.to
            firstPetal[Int(next.from)] = petal
            // From the new base, the even way round to the old one: those pairs change sides.
            var place = 0
            var walker = first
            while walker != petal {
                walker = nextPetal[Int(walker)]
                place += 1
            }
            if place % 2 == 0 {
                walker = first
                while walker != petal {
                    turn(walker)
                    walker = nextPetal[Int(nextPetal[Int(walker)])]
                }
            } else {
                repeat {
                    walker = nextPetal[Int(walker)]
                    turn(walker)
                    walker = nextPetal[Int(walker)]
                } while walker != first
            }
        }
    }
}
