internal import Unconference

/// Into how many circles a room can be divided, so that sizes lie in the range and differ by at most one.
struct CircleSizes: Sendable {
    /// The possible numbers of circles, ascending; at least one, unless there is nobody.
    let counts: [Int]
    /// A warning if no division allows the range and the nearest sizes are used.
    let finding: Finding?

    init(people: Int, smallest: Int, largest: Int) {
        guard people > 0 else {
            counts = []
            finding = nil
            return
        }
        let fewest = (people + largest - 1) / largest
        let most = people / smallest
        if fewest <= most {
            counts = Array(fewest...most)
            finding = nil
            return
        }
        // Between two numbers of circles, one too few and one too many, the one whose sizes lie less outside the range.
        let tooFew = max(1, most)
        let over = Self.outside(people: people, circles: tooFew, smallest: smallest, largest: largest)
        let under = Self.outside(people: people, circles: fewest, smallest: smallest, largest: largest)
        let chosen = over < under ? tooFew : fewest
        counts = [chosen]
        let small = people / chosen
        let great = (people + chosen - 1) / chosen
        finding = Finding(
            .warning,
            "circle-sizes",
            "\(people) people can't be divided into circles of \(smallest)…\(largest)",
            help: small == great
                ? "circles of \(small) are used" : "circles of \(small) and \(great) are used"
        )
    }

    /// How far the worst circle lies outside the range; ties by all circles together.
    private static func outside(people: Int, circles: Int, smallest: Int, largest: Int) -> (Int, Int) {
        let small = people / circles
        let great = (people + circles - 1) / circles
        let greater = people % circles
        let low = max(smallest - small, small - largest, 0)
        let high = max(smallest - great, great - largest, 0)
        return (max(low, high), low * (circles - greater) + high * greater)
    }

    /// The sizes of the circles, greater ones first.
    static func sizes(people: Int, circles: Int) -> [Int] {
        guard circles > 0 else { return [] }
        return (0..<circles).map { people / circles + ($0 < people % circles ? 1 : 0) }
    }
}
