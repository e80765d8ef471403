/// The known name that a person most likely meant.
public enum Nearest {
    /// How much of a name is looked at.
    private static let length = 64

    /// The name nearest to what was written, or nil when nothing is near: at most a third of its letters apart.
    ///
    /// - Parameters:
    ///   - written: what the person wrote.
    ///   - known: the names that exist; the first of several equally near ones wins.
    public static func name(to written: String, among known: some Sequence<String>) -> String? {
        let wanted = letters(of: written)
        let wantedSet = set(of: written)
        var best: String?
        // Only a name that is nearer than the best so far is worth measuring to its end.
        var limit = max(1, wanted.count / 3)
        for name in known {
            guard limit >= 0, abs(min(name.utf8.count, length) - wanted.count) <= limit || !name.isPlain
            else {
                continue
            }
            let otherSet = set(of: name)
            guard
                max((wantedSet & ~otherSet).nonzeroBitCount, (otherSet & ~wantedSet).nonzeroBitCount)
                    <= limit
            else { continue }
            let other = letters(of: name)
            guard
                let distance = edits(from: wanted, to: other, atMost: limit)
            else { continue }
            best = name
            limit = distance - 1
        }
        return best
    }

    private static func letters(of name: String) -> [UInt32] {
        guard name.isPlain else { return name.lowercased().unicodeScalars.prefix(length).map(\.value) }
        return name.utf8.prefix(length).map { UInt32((65...90).contains($0) ? $0 + 32 : $0) }
    }

    /// Which letters a name has, several to a bit: a letter that only one of two names has is at least one edit.
    private static func set(of name: String) -> UInt64 {
        guard name.isPlain else { return letters(of: name).reduce(0) { $0 | 1 << UInt64($1 % 64) } }
        return name.utf8.prefix(length).reduce(0) { set, byte in
            set | 1 << UInt64(((65...90).contains(byte) ? byte + 32 : byte) % 64)
        }
    }

    /// Edits (insert, delete, replace, swap of neighbours) that turn one word into the other (optimal string alignment);
    /// nil where they are more than a limit.
    private static func edits(from a: [UInt32], to b: [UInt32], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        // Addresses begin alike and end alike: what both have there changes nothing.
        var first = 0
        var (lastA, lastB) = (a.count, b.count)
        while first < lastA, first < lastB, a[first] == b[first] { first += 1 }
        while lastA > first, lastB > first, a[lastA - 1] == b[lastB - 1] {
            (lastA, lastB) = (lastA - 1, lastB - 1)
        }
        return edits(a[first..<lastA], b[first..<lastB], atMost: limit)
    }

    private static func edits(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, atMost limit: Int) -> Int? {
        let width = b.count + 1
        guard !a.isEmpty, !b.isEmpty else {
            let count = max(a.count, b.count)
            return count <= limit ? count : nil
        }
        // Three rows of the table of distances, which follow each other in turn.
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
            rows.initialize(repeating: 0)
            for j in 0..<width { rows[j] = j }
            var beforeLeast = 0
            for i in 1...a.count {
                let (own, last, earlier) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width)
                let letter = a[a.startIndex + i - 1]
                rows[own] = i
                var least = i
                for j in 1..<width {
                    let other = b[b.startIndex + j - 1]
                    let cost = letter == other ? 0 : 1
                    var edits = min(rows[last + j] + 1, rows[own + j - 1] + 1, rows[last + j - 1] + cost)
                    if i > 1, j > 1, letter == b[b.startIndex + j - 2], a[a.startIndex + i - 2] == other {
                        edits = min(edits, rows[earlier + j - 2] + 1)
                    }
                    rows[own + j] = edits
                    least = min(least, edits)
                }
                guard min(least, beforeLeast) <= limit else { return nil }
                beforeLeast = least
            }
            let distance = rows[a.count % 3 * width + b.count]
            return distance <= limit ? distance : nil
        }
    }
}

extension String {
    /// Whether every letter is one byte.
    fileprivate var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
