extension BlossomMatcher {
    /// Grows trees from the given people until a pair is won, or somebody in the tree would rather stay alone.
    ///
    /// - Returns: false if the trees have grown out without either.
    @discardableResult
    func search(from roots: [Int32]) -> Bool {
        now = 0
        limit = Self.never
        ending = .none
        events.clear()
        queue.removeAll(keepingCapacity: true)
        for root in roots {
            makeOuter(topNow(root), from: Self.nobody, to: root, tree: root)
        }
        if everyone { skipAlikeRoots(roots) }
        var head = 0
        while true {
            while head < queue.count {
                scan(queue[head])
                head += 1
            }
            guard let event = events.first, event.time < limit else { break }
            _ = events.removeFirst()
            now = event.time
            handle(event)
        }
        let found = limit != Self.never
        if found { now = limit }
        settlePrices()
        switch ending {
        case .none: break
        case .meeting(let one, let other):
            let otherIsOuter = label[Int(topNow(other))] == Label.outer
            augment(from: one, to: other)
            if otherIsOuter {
                augment(from: other, to: one)
            } else {
                let node = topNow(other)
                if isBlossom(node) { rotate(node, to: other) }
                mate[Int(other)] = one
            }
        case .staysAlone(let person): leave(person)
        }
        if found || !everyone { clearLabels() }
        return found
    }

    private func handle(_ event: EventQueue.Event) {
        switch event.kind {
        case .open:
            let node = Int(event.to)
            guard label[node] == Label.inner, parent[node] < 0, width[node] / 2 + since[node] == event.time
            else { return }
            open(event.to)
        case .reach:
            let node = topNow(event.to)
            guard label[Int(node)] == Label.none, best[Int(event.to)] == event.time,
                bestFrom[Int(event.to)] == event.from
            else { return }
            makeInner(node, from: event.from, to: event.to)
        case .close:
            guard topNow(event.from) != topNow(event.to) else { return }
            close(event.from, event.to)
        }
    }

    /// Marks a person or blossom as outer: its people look for partners.
    func makeOuter(_ node: Int32, from: Int32, to: Int32, tree root: Int32) {
        label[Int(node)] = Label.outer
        since[Int(node)] = now
        labelFrom[Int(node)] = from
        labelTo[Int(node)] = to
        tree[Int(node)] = root
        touched.append(node)
        forEachPerson(in: node) { enqueue($0) }
    }

    /// An outer person waits to be scanned; without the unlisted pairs they may also end up alone.
    func enqueue(_ person: Int32) {
        outerSince[Int(person)] = now
        queue.append(person)
        guard !everyone else { return }
        let time = now + price[Int(person)]
        if time < limit {
            limit = time
            ending = .staysAlone(person)
        }
    }

    /// Marks a person or blossom as inner, and the partner of its base as outer.
    func makeInner(_ node: Int32, from: Int32, to: Int32) {
        label[Int(node)] = Label.inner
        since[Int(node)] = now
        labelFrom[Int(node)] = from
        labelTo[Int(node)] = to
        let root = tree[Int(topNow(from))]
        tree[Int(node)] = root
        touched.append(node)
        if isBlossom(node) {
            let time = now + width[Int(node)] / 2
            if time < limit { events.insert(.init(kind: .open, time: time, from: Self.nobody, to: node)) }
        }
        let person = base[Int(node)]
        let partner = mate[Int(person)]
        makeOuter(topNow(partner), from: person, to: partner, tree: root)
    }

    /// Spares roots of one group the look at the unlisted pairs that the first of them has looked at.
    ///
    /// All roots have one price, and nobody else is outer yet.
    private func skipAlikeRoots(_ roots: [Int32]) {
        guard let first = roots.first, roots.count > 2 else { return }
        let group = groups[Int(first)]
        guard roots.allSatisfy({ groups[Int($0)] == group && !isBlossom(topNow($0)) }) else { return }
        queue.removeAll(keepingCapacity: true)
        scan(first)
        let exceptions = graph.forbidden.columns[graph.forbidden.row(Int(first))]
        for root in roots.dropFirst() {
            scanListed(root)
            for other in exceptions where graph.allows(Int(root), Int(other)) {
                consider(root, other, twiceWorth: 0, priceNow(root))
            }
        }
    }

    /// Looks at every edge of an outer person.
    private func scan(_ person: Int32) {
        scanListed(person)
        if everyone { scanUnlisted(person) }
    }

    private func scanListed(_ person: Int32) {
        let own = priceNow(person)
        for edge in starts[Int(person)]..<starts[Int(person) + 1] {
            consider(person, others[edge], twiceWorth: worth[edge], own)
        }
    }

    private func scanUnlisted(_ person: Int32) {
        let own = priceNow(person)
        let group = groups[Int(person)]
        for index in graph.forbidden.row(Int(person)) { barred[Int(graph.forbidden.columns[index])] = person }
        let persons = people - graph.standIns
        let isStandIn = Int(person) >= persons
        let end = graph.mustMeet[Int(person)] ? persons : people
        for other in 0..<Int32(end) where groups[Int(other)] != group && barred[Int(other)] != person {
            if isStandIn, graph.mustMeet[Int(other)] { continue }
            consider(person, other, twiceWorth: 0, own)
        }
        for index in graph.forbidden.row(Int(person)) {
            barred[Int(graph.forbidden.columns[index])] = Self.nobody
        }
    }

    /// Finds out when the edge from an outer person becomes tight, and what happens then.
    @inline(__always)
    private func consider(_ person: Int32, _ other: Int32, twiceWorth: Int64, _ own: Int64) {
        let node = Int(topNow(other))
        switch label[node] {
        case Label.none:
            let time = now + own + price[Int(other)] - twiceWorth
            guard time < limit, time < best[Int(other)] else { return }
            if mate[Int(base[node])] < 0 {
                limit = time
                ending = .meeting(person, other)
                return
            }
            if best[Int(other)] == Self.never { touchedBest.append(other) }
            best[Int(other)] = time
            bestFrom[Int(other)] = person
            events.insert(.init(kind: .reach, time: time, from: person, to: other))
        case Label.outer:
            let ownNode = Int(topNow(person))
            guard node != ownNode else { return }
            let time = now + (own + price[Int(other)] - (now - outerSince[Int(other)]) - twiceWorth) / 2
            guard time < limit else { return }
            if tree[node] != tree[ownNode] {
                limit = time
                ending = .meeting(person, other)
            } else {
                events.insert(.init(kind: .close, time: time, from: person, to: other))
            }
        default: return
        }
    }

    /// Somebody fell out of an opened inner blossom: looks for the outer person who would reach them first.
    func reconsider(_ person: Int32) {
        best[Int(person)] = Self.never
        bestFrom[Int(person)] = Self.nobody
        for edge in starts[Int(person)]..<starts[Int(person) + 1] {
            reconsider(person, others[edge], twiceWorth: worth[edge])
        }
        guard everyone else { return }
        for other in 0..<Int32(people)
        where label[Int(topNow(other))] == Label.outer && graph.allows(Int(person), Int(other)) {
            reconsider(person, other, twiceWorth: 0)
        }
    }

    private func reconsider(_ person: Int32, _ other: Int32, twiceWorth: Int64) {
        guard label[Int(topNow(other))] == Label.outer else { return }
        let time = now + priceNow(other) + price[Int(person)] - twiceWorth
        guard time < limit, time < best[Int(person)] else { return }
        touchedBest.append(person)
        best[Int(person)] = time
        bestFrom[Int(person)] = other
        events.insert(.init(kind: .reach, time: time, from: other, to: person))
    }

    /// Writes the changes of a search into the prices.
    private func settlePrices() {
        for node in touched where parent[Int(node)] < 0 {
            settle(node)
            guard label[Int(node)] == Label.outer else { continue }
            forEachPerson(in: node) { person in
                price[Int(person)] -= now - outerSince[Int(person)]
                outerSince[Int(person)] = now
                top[Int(person)] = node
            }
        }
        for node in touched { lift[Int(node)] = node }
        for person in touchedBest {
            best[Int(person)] = Self.never
            bestFrom[Int(person)] = Self.nobody
        }
        touchedBest.removeAll(keepingCapacity: true)
    }

    /// Writes what has changed since a person or blossom was labelled into its prices, but for outer people.
    func settle(_ node: Int32) {
        let change = now - since[Int(node)]
        since[Int(node)] = now
        guard change != 0 else { return }
        switch label[Int(node)] {
        case Label.outer:
            if isBlossom(node) { width[Int(node)] += 2 * change }
        case Label.inner:
            forEachPerson(in: node) { price[Int($0)] += change }
            if isBlossom(node) { width[Int(node)] -= 2 * change }
        default: return
        }
    }

    private func clearLabels() {
        for node in touched {
            label[Int(node)] = Label.none
            labelFrom[Int(node)] = Self.nobody
            labelTo[Int(node)] = Self.nobody
            tree[Int(node)] = Self.nobody
        }
        touched.removeAll(keepingCapacity: true)
    }
}
