import Registration
import Unconference

/// Finds every name of a watchlist in a text, the longest that begins at a word first.
struct NameFinder: Sendable {
    /// Some words of a text that name somebody.
    struct Hit {
        /// Which words.
        var words: Range<Int>
        /// What they mean: one or several people or organisations.
        var meanings: [Meaning]
    }

    private var trie = PatternTrie()

    /// - Parameters:
    ///   - watchlist: whom to find.
    ///   - privacy: which texts and words are none.
    init(_ watchlist: Watchlist, privacy: Site.Privacy) {
        hasNames = !watchlist.people.isEmpty || !watchlist.organisations.isEmpty
        let commonWords = Set(privacy.commonWords.map { Spelling.hashes(of: $0) })
        for allowed in privacy.allow {
            trie.insert(Spelling.hashes(of: allowed.text), Meaning(kind: .allowed, subject: 0, needs: []))
        }
        let people = watchlist.people
        for index in people.indices {
            for pattern in NamePatterns(people[index].name).patterns {
                var meaning = Meaning(kind: pattern.kind, subject: Int32(index), needs: pattern.needs)
                if pattern.kind == .part {
                    trie.insert(pattern.words, Meaning(kind: .handle, subject: Int32(index), needs: .mention))
                    if commonWords.contains(pattern.words) { continue }
                    if EverydayWords.contains(pattern.words) {
                        // “Lê” is a name where it has its accent.
                        guard pattern.isAccented else { continue }
                        meaning.needs.insert(.accent)
                    }
                }
                trie.insert(pattern.words, meaning)
            }
            let addresses = AddressPatterns(
                email: people[index].email,
                handles: people[index].handles,
                commonWords: commonWords
            )
            for pattern in addresses.patterns {
                trie.insert(
                    pattern.words,
                    Meaning(kind: pattern.kind, subject: Int32(index), needs: pattern.needs)
                )
            }
        }
        for (index, organisation) in watchlist.organisations.enumerated() {
            for pattern in organisation.names.flatMap({ OrganisationPatterns($0).patterns }) {
                if pattern.words.count == 1, commonWords.contains(pattern.words) { continue }
                let isEveryday = EverydayWords.contains(pattern.words)
                let needs = isEveryday ? pattern.needs.union(.capitals) : pattern.needs
                trie.insert(
                    pattern.words,
                    Meaning(kind: .organisation, subject: Int32(index), needs: needs)
                )
            }
        }
    }

    /// Whether there is anybody to find.
    let hasNames: Bool

    /// Every name in a text, in the order in which they stand there.
    func hits(in tokens: [Token]) -> [Hit] { tokens.withUnsafeBufferPointer { hits(in: $0) } }

    /// The same for words that are lent.
    ///
    /// - Parameter joined: looks for names within single words too; nobody does where nothing is said.
    func hits(in tokens: UnsafeBufferPointer<Token>, joined: JoinedWords? = nil) -> [Hit] {
        trie.withRoots { roots in
            var found: [Hit] = []
            var next = 0
            while next < tokens.count {
                if roots.mayBegin(tokens[next].hash) || tokens[next].mayBegin(roots),
                    let hit = longest(from: next, in: tokens)
                {
                    found.append(hit)
                    next = hit.words.upperBound
                } else {
                    if let hit = joined?.hit(at: next, tokens[next], self) { found.append(hit) }
                    next += 1
                }
            }
            return found
        }
    }

    private func longest(from start: Int, in tokens: UnsafeBufferPointer<Token>) -> Hit? {
        var best: Hit?
        follow(0, start, from: start, in: tokens, skipped: 0, &best)
        return best
    }

    /// Goes on from a node with the word at an index; a single letter between two names may be passed over.
    private func follow(
        _ node: Int32,
        _ index: Int,
        from start: Int,
        in tokens: UnsafeBufferPointer<Token>,
        skipped: Int,
        _ best: inout Hit?
    ) {
        guard index < tokens.count, index == start || tokens[index].gap != .end else { return }
        let token = tokens[index]
        if let child = trie.child(of: node, token.hash) {
            take(child, start..<(index + 1), in: tokens, &best)
            follow(child, index + 1, from: start, in: tokens, skipped: skipped, &best)
        }
        // German writes the possessive without an apostrophe; in small letters it would be a plural.
        if token.stem != 0, token.marks.contains(.capital), let child = trie.child(of: node, token.stem) {
            take(child, start..<(index + 1), in: tokens, &best)
            follow(child, index + 1, from: start, in: tokens, skipped: skipped, &best)
        }
        if index > start, skipped < 2, token.marks.contains(.initial), !token.marks.contains(.clipped) {
            follow(node, index + 1, from: start, in: tokens, skipped: skipped + 1, &best)
        }
    }

    /// Notes what some words mean where it is the longest name so far, or another meaning of the same words.
    private func take(
        _ node: Int32,
        _ words: Range<Int>,
        in tokens: UnsafeBufferPointer<Token>,
        _ best: inout Hit?
    ) {
        guard words.count >= best?.words.count ?? 0 else { return }
        trie.forEachMeaning(of: node) { meaning in
            guard NameFinder.holds(meaning.needs, UnsafeBufferPointer(rebasing: tokens[words])) else {
                return
            }
            if best?.words != words { best = Hit(words: words, meanings: []) }
            best?.meanings.append(meaning)
        }
    }

    private static func holds(_ needs: Meaning.Needs, _ words: UnsafeBufferPointer<Token>) -> Bool {
        guard !needs.isEmpty, let first = words.first else { return true }
        let isTight = words.dropFirst().allSatisfy { $0.gap <= .tight }
        if needs.contains(.tight), !isTight { return false }
        if needs.contains(.mention), !first.marks.contains(.mentioned) { return false }
        if needs.contains(.sign), first.marks.isDisjoint(with: [.mentioned, .inPath]) { return false }
        if needs.contains(.accent), words.allSatisfy({ !$0.marks.contains(.accented) }) { return false }
        if needs.contains(.capitals) {
            let isCapital = words.allSatisfy { $0.marks.contains(.capital) }
            let isOneWord =
                words.count > 1 && isTight && words.allSatisfy { !$0.marks.contains(.clipped) }
            guard isCapital || isOneWord || first.marks.contains(.aside) else { return false }
        }
        return true
    }
}

extension Token {
    /// Whether it may be the first of a name without the `s` at its end.
    @inline(__always)
    fileprivate func mayBegin(_ roots: PatternTrie.Roots) -> Bool { stem != 0 && roots.mayBegin(stem) }
}
