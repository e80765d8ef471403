/// Finds texts that speak of the same thing, so that a pitch meets earlier ones and the notes about them.
///
/// Words are cut to stems by length, weighted by how rare they are among all texts, and compared by the cosine of the
/// angle between them; rare words shared count most. Integer arithmetic keeps the order the same on every machine.
public struct Similarity: Sendable {
    /// A text that was found, and how near it is.
    public struct Match: Hashable, Sendable {
        /// The text's place among those given.
        public var index: Int
        /// From 0, nothing shared, to 1000, the same words.
        public var nearness: Int
    }

    private let stems: [Set<String>]
    private let weight: [String: Int]

    /// - Parameter texts: the texts to look among.
    public init(_ texts: [String]) {
        stems = texts.map(Similarity.stems)
        var count: [String: Int] = [:]
        for set in stems { for stem in set { count[stem, default: 0] += 1 } }
        let total = max(1, texts.count)
        // The rarer, the heavier: the number of binary digits of total ÷ count, times 16 for finer steps.
        weight = count.mapValues { 16 * (Int.bitWidth - (max(1, total / $0)).leadingZeroBitCount) }
    }

    /// The texts nearest to one, nearest first, those that share too little left out.
    ///
    /// - Parameters:
    ///   - text: what is being said now.
    ///   - limit: how many to return at most.
    ///   - threshold: the least nearness that counts.
    public func nearest(to text: String, limit: Int = 5, threshold: Int = 300) -> [Match] {
        let wanted = Similarity.stems(of: text)
        let wantedMass = mass(of: wanted)
        guard wantedMass > 0 else { return [] }
        return stems.indices.compactMap { index -> Match? in
            let shared = mass(of: stems[index].intersection(wanted))
            guard shared > 0 else { return nil }
            // How much of the shorter text is in the longer one, less the more the two differ in length: a question
            // and the long note that answers it are near, a few common words in a long note are not.
            let other = mass(of: stems[index])
            let (shorter, longer) = (min(wantedMass, other), max(wantedMass, other))
            let doublings = Int.bitWidth - (longer / shorter).leadingZeroBitCount - 1
            let nearness = shared * 1000 / shorter * 4 / (4 + doublings)
            return Match(index: index, nearness: min(nearness, 1000))
        }
        .filter { $0.nearness >= threshold }
        .sorted { ($1.nearness, $0.index) < ($0.nearness, $1.index) }
        .prefix(limit).map(\.self)
    }

    private func mass(of stems: some Sequence<String>) -> Int {
        // A word that no text has is as rare as can be.
        stems.reduce(0) { $0 + (weight[$1] ?? 64) }
    }

    private static func stems(of text: String) -> Set<String> {
        var result: Set<String> = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let slug = Slug(from: String(word.prefix(40)), fallback: "").text
            guard slug.count > 2, !stopWords.contains(slug) else { continue }
            result.insert(stem(slug))
        }
        return result
    }

    private static func stem(_ word: String) -> String {
        for ending in ["ations", "ation", "ings", "ing", "ies", "ers", "ed", "er", "es", "s", "y"]
        where word.hasSuffix(ending) && word.count - ending.count >= 4 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static let stopWords: Set<String> = [
        "the", "and", "for", "but", "not", "you", "your", "our", "their", "they", "them", "its", "was",
        "were", "are",
        "did", "does", "had", "has", "have", "how", "what", "when", "where", "which", "who", "whom", "why",
        "with",
        "from", "that", "this", "these", "those", "then", "than", "there", "into", "about", "after", "before",
        "still",
        "can", "could", "should", "would", "may", "might", "will", "just", "all", "any", "one", "two", "more",
        "most",
        "other", "some", "such", "only", "own", "same", "too", "very", "out", "over", "under", "again",
        "once", "here",
    ]
}
