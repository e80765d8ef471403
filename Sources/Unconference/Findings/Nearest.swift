/// The known name that a person most likely meant.
public enum Nearest {
    /// So much of a name is looked at.
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
        let shared = zip(a, b).prefix { $0 == $1 }.count
        let (a, b) = (a.dropFirst(shared), b.dropFirst(shared))
        let ending = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        return edits(Array(a.dropLast(ending)), Array(b.dropLast(ending)), atMost: limit)
    }

    private static func edits(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforePrevious = Array(repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        var beforeLeast = 0
        for i in 1...a.count {
            current[0] = i
            var least = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var edits = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    edits = min(edits, beforePrevious[j - 2] + 1)
                }
                current[j] = edits
                least = min(least, edits)
            }
            guard min(least, beforeLeast) <= limit else { return nil }
            beforeLeast = least
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}

extension String {
    /// Whether every letter is one byte.
    fileprivate var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
