/// The known name that a person most likely meant.
public enum Nearest {
    /// The name nearest to what was written, or nil when nothing is near: at most a third of its letters apart.
    ///
    /// - Parameters:
    ///   - written: what the person wrote.
    ///   - known: the names that exist; the first of several equally near ones wins.
    public static func name(to written: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(written.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, wanted.count / 3)
        var best: (distance: Int, name: String)?
        for name in known {
            let distance = edits(from: wanted, to: Array(name.lowercased().unicodeScalars.prefix(64)))
            guard distance <= limit, distance < best?.distance ?? .max else { continue }
            best = (distance, name)
        }
        return best?.name
    }

    /// Edits (insert, delete, replace, swap of neighbours) that turn one word into the other
    /// (optimal string alignment).
    private static func edits(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var current = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = min(current[j], beforePrevious[j - 2] + 1)
                }
            }
            beforePrevious = previous
            previous = current
        }
        return previous[b.count]
    }
}
