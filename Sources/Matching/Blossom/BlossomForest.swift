/// Which blossom lies in which: sizes, and the prices that two people share.
struct BlossomForest {
    private let around: [Int32]
    private let depth: [Int]
    private let above: [Int64]
    /// How many people each person (one) or blossom holds.
    let sizes: [Int]

    /// The forest of a proof, or nil if blossoms lie around each other in a circle.
    init?(_ proof: BlossomProof) {
        let nodes = proof.around.count
        let people = proof.prices.count
        around = proof.around
        var depth = [Int](repeating: -1, count: nodes)
        var above = [Int64](repeating: 0, count: nodes)
        var sizes = [Int](repeating: 0, count: nodes)
        for node in 0..<nodes {
            var path: [Int] = []
            var walker = node
            while depth[walker] < 0 {
                path.append(walker)
                guard path.count <= nodes else { return nil }
                let next = Int(proof.around[walker])
                if next < 0 {
                    depth[walker] = 0
                    above[walker] = proof.widths[walker]
                    path.removeLast()
                    break
                }
                guard next >= people, next < nodes else { return nil }
                walker = next
            }
            for step in path.reversed() {
                let next = Int(proof.around[step])
                depth[step] = depth[next] + 1
                above[step] = above[next] &+ proof.widths[step]
            }
        }
        for person in 0..<people {
            var walker = person
            while walker >= 0 {
                sizes[walker] += 1
                walker = Int(proof.around[walker])
            }
        }
        self.depth = depth
        self.above = above
        self.sizes = sizes
    }

    /// The sum of the prices of all blossoms that hold both people.
    func shared(_ person: Int, _ other: Int) -> Int64 {
        var one = Int(around[person])
        var two = Int(around[other])
        while one >= 0, two >= 0, one != two {
            if depth[one] >= depth[two] { one = Int(around[one]) } else { two = Int(around[two]) }
        }
        guard one >= 0, two >= 0 else { return 0 }
        return above[one]
    }
}
