/// Puts the changes of two people to one text together, line by line; nothing that either wrote is lost.
public struct TextMerge: Hashable, Sendable {
    /// The text with the changes of both.
    public let text: String
    /// Whether both changed the same lines, so that both versions stand there, one below the other.
    public let keptBoth: Bool

    /// Merges two texts that came from one.
    ///
    /// - Parameters:
    ///   - base: the text that both began with.
    ///   - first: what the one who saved earlier made of it.
    ///   - second: what the other made of it.
    public init(base: String, first: String, second: String) {
        guard first != second, first != base else {
            text = second
            keptBoth = false
            return
        }
        guard second != base else {
            text = first
            keptBoth = false
            return
        }
        let baseLines = TextMerge.lines(base)
        let firstLines = TextMerge.lines(first)
        let secondLines = TextMerge.lines(second)
        let inFirst = TextMerge.matches(of: baseLines, in: firstLines)
        let inSecond = TextMerge.matches(of: baseLines, in: secondLines)
        var merged: [Substring] = []
        var both = false
        var start = (base: 0, first: 0, second: 0)
        for index in 0...baseLines.count {
            let isEnd = index == baseLines.count
            let anchor = isEnd ? (firstLines.count, secondLines.count) : (inFirst[index], inSecond[index])
            // A line that both kept holds the two texts together.
            guard let firstAt = anchor.0, let secondAt = anchor.1 else { continue }
            let old = baseLines[start.base..<index]
            let one = firstLines[start.first..<firstAt]
            let other = secondLines[start.second..<secondAt]
            if one == other || other == old {
                merged += one
            } else if one == old {
                merged += other
            } else {
                merged += one + other
                both = both || !(one.isEmpty || other.isEmpty)
            }
            if !isEnd { merged.append(baseLines[index]) }
            start = (index + 1, firstAt + 1, secondAt + 1)
        }
        text = merged.joined(separator: "\n")
        keptBoth = both
    }

    private static func lines(_ text: String) -> [Substring] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Where each line of a text stands in what became of it; nil where it was taken out.
    private static func matches(of base: [Substring], in changed: [Substring]) -> [Int?] {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in changed.difference(from: base) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var next = 0
        return base.indices.map { index in
            guard !removed.contains(index) else { return nil }
            while inserted.contains(next) { next += 1 }
            defer { next += 1 }
            return next < changed.count ? next : nil
        }
    }
}
