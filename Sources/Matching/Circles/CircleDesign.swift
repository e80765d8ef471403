/// Arrangements in which nobody meets anybody twice, where mathematics knows one.
///
/// People are points (column, height), a column for each seat of a circle and a height for each circle. In round r the
/// circle h holds, of each column g, the point at height h + r·g, in a finite field: two points of different columns lie
/// on one such line for one r only (a transversal design; with as many columns as heights, an affine plane). The columns
/// themselves make a further round where they can be cut into circles. Missing people leave the last column.
enum CircleDesign {
    /// Rounds of circles of points without any repeat, or nil if no construction is known here.
    ///
    /// - Returns: for each round, the points seat by seat, circle after circle, the greater circles first.
    static func rounds(people: Int, circles: Int, rounds: Int) -> [[Int32]]? {
        guard circles > 1, circles <= 128, people > circles, rounds > 0 else { return nil }
        let columns = (people + circles - 1) / circles
        guard columns <= circles else { return nil }
        var found: [[Int32]]?
        if let field = FiniteField(order: circles) {
            found = lines(people: people, circles: circles, columns: columns, slopes: Array(0..<circles)) {
                field.sum($0, field.product($1, $2))
            }
        } else {
            // Slopes 0 and 1 are good whatever the number; more of them as far as all differences have an inverse.
            var slopes = [0, 1]
            for slope in 2..<max(2, circles) {
                let good = slopes.allSatisfy { earlier in
                    (1..<columns).allSatisfy { ((slope - earlier) * $0) % circles != 0 }
                }
                if good { slopes.append(slope) }
            }
            found = lines(people: people, circles: circles, columns: columns, slopes: slopes) {
                ($0 + $1 * $2) % circles
            }
        }
        guard var plan = found else { return nil }
        if plan.count < rounds, people == circles * columns, circles % columns == 0 {
            // Every column holds as many points as there are circles: cut into circles, they make one more round.
            plan.append((0..<Int32(people)).map { $0 })
        }
        return plan.count >= rounds ? Array(plan.prefix(rounds)) : nil
    }

    /// The point (column, height) is numbered column × circles + height; points from `people` on are missing.
    private static func lines(
        people: Int,
        circles: Int,
        columns: Int,
        slopes: [Int],
        height: (_ start: Int, _ slope: Int, _ column: Int) -> Int
    ) -> [[Int32]] {
        slopes.map { slope in
            var all: [[Int32]] = []
            for start in 0..<circles {
                var circle: [Int32] = []
                for column in 0..<columns {
                    let point = column * circles + height(start, slope, column)
                    if point < people { circle.append(Int32(point)) }
                }
                all.append(circle)
            }
            let greatest = all.map(\.count).max() ?? 0
            return Array((all.filter { $0.count == greatest } + all.filter { $0.count < greatest }).joined())
        }
    }
}
