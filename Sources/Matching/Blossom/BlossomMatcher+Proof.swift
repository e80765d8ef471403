extension BlossomMatcher {
    /// The prices of the search as a proof that stands on its own.
    func proof() -> BlossomProof {
        var barrier: [Int] = []
        for person in 0..<people where label[Int(top[person])] == Label.inner { barrier.append(person) }
        let alone = mate.firstIndex(of: Self.nobody)
        return BlossomProof(
            prices: Array(price),
            around: Array(parent),
            widths: Array(width),
            floor: alone.map { min(0, price[$0]) } ?? (price.min() ?? 0),
            barrier: barrier
        )
    }
}

extension BlossomMatcher {
    /// Pairs those left over when there is no time to do it well; prices stay as they are, and so does the proof.
    func completeInHaste() {
        for person in 0..<people where mate[person] < 0 {
            var heaviest: Int64 = -1
            var chosen: Int32 = -1
            for edge in starts[person]..<starts[person + 1]
            where mate[Int(others[edge])] < 0 && worth[edge] > heaviest {
                heaviest = worth[edge]
                chosen = others[edge]
            }
            guard chosen >= 0 else { continue }
            mate[person] = chosen
            mate[Int(chosen)] = Int32(person)
        }
        pairLeftOvers()
    }
}
