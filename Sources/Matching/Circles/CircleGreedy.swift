import Unconference

/// A first arrangement for large rooms: circle by circle, whoever goes best with those who sit there already.
///
/// In a room of thousands few pairs are listed, and a search that begins with chance spends its time on bringing those
/// together. Rules are kept where there is a way; what is left over at the end of a round sits where seats are.
struct CircleGreedy {
    let relations: CircleRelations
    /// For each round that is done, the circle of each person.
    private var circleOf: [[Int32]] = []
    /// What each person without a seat would bring to the circle that is being filled.
    private var pull: [Int64]
    private var pulled: [Int32] = []
    private var isSeated: [Bool]

    /// How many people in a row are tried for a seat that nobody listed wants.
    private static let patience = 64

    init(_ relations: CircleRelations) {
        self.relations = relations
        pull = Array(repeating: 0, count: relations.people)
        isSeated = Array(repeating: false, count: relations.people)
    }

    /// The people of each round, side by side as they sit.
    ///
    /// - Parameters:
    ///   - sizes: the sizes of each round's circles.
    ///   - dice: who begins.
    static func rounds(_ relations: CircleRelations, sizes: [[Int]], dice: inout Dice) -> [[Int32]] {
        var greedy = CircleGreedy(relations)
        return sizes.map { greedy.round(of: $0, dice: &dice) }
    }

    private mutating func round(of sizes: [Int], dice: inout Dice) -> [Int32] {
        var queue = (0..<Int32(relations.people)).map { $0 }
        dice.shuffle(&queue)
        for person in isSeated.indices { isSeated[person] = false }
        var circles = [Int32](repeating: -1, count: relations.people)
        var seats: [Int32] = []
        seats.reserveCapacity(relations.people)
        var next = 0
        for (number, size) in sizes.enumerated() {
            let first = seats.count
            while seats.count < first + size {
                while isSeated[Int(queue[next])] { next += 1 }
                let person = liked(seats[first...]) ?? stranger(to: seats[first...], queue, from: next)
                isSeated[Int(person)] = true
                circles[Int(person)] = Int32(number)
                seats.append(person)
                invite(Int(person))
            }
            for person in pulled { pull[Int(person)] = 0 }
            pulled.removeAll(keepingCapacity: true)
        }
        circleOf.append(circles)
        return seats
    }

    /// Counts what everybody beside a person in the list would bring.
    private mutating func invite(_ person: Int) {
        for index in relations.affinity.row(person) {
            let other = relations.affinity.columns[index]
            if isSeated[Int(other)] { continue }
            if pull[Int(other)] == 0 { pulled.append(other) }
            pull[Int(other)] += relations.affinity.values[index]
        }
    }

    /// Who brings most and may sit with all of a circle.
    private func liked(_ circle: ArraySlice<Int32>) -> Int32? {
        var best: Int32?
        for person in pulled
        where !isSeated[Int(person)] && pull[Int(person)] > (best.map { pull[Int($0)] } ?? 0) {
            if mayJoin(person, circle) { best = person }
        }
        return best
    }

    /// The first in the queue who may sit with all of a circle, or the first of all where that is nobody soon.
    private func stranger(to circle: ArraySlice<Int32>, _ queue: [Int32], from first: Int) -> Int32 {
        var tried = 0
        for person in queue[first...] where !isSeated[Int(person)] {
            if mayJoin(person, circle) { return person }
            tried += 1
            if tried == Self.patience { break }
        }
        return queue[first]
    }

    private func mayJoin(_ person: Int32, _ circle: ArraySlice<Int32>) -> Bool {
        circle.allSatisfy { member in
            relations.relation(Int(person), Int(member)).faults == 0
                && circleOf.allSatisfy { $0[Int(person)] != $0[Int(member)] }
        }
    }
}
