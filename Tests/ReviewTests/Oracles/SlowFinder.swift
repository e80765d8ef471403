import Registration
import Unconference

@testable import Review

/// Names found by trying every run of words against a dictionary: what ``NameFinder`` must find too.
struct SlowFinder {
    private var names: [[UInt64]: [Meaning]] = [:]
    private var longest = 0

    init(_ watchlist: Watchlist, privacy: Site.Privacy) {
        let common = Set(privacy.commonWords.map { Spelling.hashes(of: $0) })
        for allowed in privacy.allow { add(Spelling.hashes(of: allowed.text), .allowed, 0, []) }
        for (index, person) in watchlist.people.enumerated() {
            for pattern in NamePatterns(person.name).patterns {
                if pattern.kind == .part { add(pattern.words, .handle, index, .mention) }
                let isWord = common.contains(pattern.words) || EverydayWords.contains(pattern.words)
                if pattern.kind == .part, isWord {
                    guard pattern.isAccented, !common.contains(pattern.words) else { continue }
                    add(pattern.words, pattern.kind, index, pattern.needs.union(.accent))
                    continue
                }
                add(pattern.words, pattern.kind, index, pattern.needs)
            }
            let addresses = AddressPatterns(
                email: person.email,
                handles: person.handles,
                commonWords: common
            )
            for pattern in addresses.patterns { add(pattern.words, pattern.kind, index, pattern.needs) }
        }
        for (index, organisation) in watchlist.organisations.enumerated() {
            for pattern in organisation.names.flatMap({ OrganisationPatterns($0).patterns })
            where !(pattern.words.count == 1 && common.contains(pattern.words)) {
                let needs: Meaning.Needs = EverydayWords.contains(pattern.words) ? .capitals : []
                add(pattern.words, .organisation, index, pattern.needs.union(needs))
            }
        }
    }

    private mutating func add(_ words: [UInt64], _ kind: Meaning.Kind, _ subject: Int, _ needs: Meaning.Needs)
    {
        guard !words.isEmpty else { return }
        let meaning = Meaning(kind: kind, subject: Int32(subject), needs: needs)
        if names[words]?.contains(meaning) != true { names[words, default: []].append(meaning) }
        longest = max(longest, words.count)
    }

    /// Every name, the longest that begins at a word first; of one name all meanings.
    func hits(in tokens: [Token]) -> [(words: Range<Int>, meanings: Set<Meaning>)] {
        var found: [(Range<Int>, Set<Meaning>)] = []
        var next = 0
        while next < tokens.count {
            var best: (Range<Int>, Set<Meaning>)?
            for end in next + 1..<max(next + 2, min(tokens.count, next + longest + 2) + 1) {
                let meanings = self.meanings(next..<end, in: tokens)
                if !meanings.isEmpty { best = (next..<end, meanings) }
            }
            if let best { found.append(best) }
            next = best?.0.upperBound ?? next + 1
        }
        return found
    }

    private func meanings(_ words: Range<Int>, in tokens: [Token]) -> Set<Meaning> {
        guard tokens[words].dropFirst().allSatisfy({ $0.gap != .end }) else { return [] }
        // Each way to read the words: as they are, without a possessive s, up to two letters between them left out.
        var ways: [(words: [UInt64], skipped: Int)] = [([], 0)]
        for index in words {
            let token = tokens[index]
            ways = ways.flatMap { way in
                var next = [(way.words + [token.hash], way.skipped)]
                if token.stem != 0, token.marks.contains(.capital) {
                    next.append((way.words + [token.stem], way.skipped))
                }
                let isInside = index > words.lowerBound && index + 1 < words.upperBound
                if isInside, token.marks.isSuperset(of: .initial), !token.marks.contains(.clipped),
                    way.skipped < 2
                {
                    next.append((way.words, way.skipped + 1))
                }
                return next
            }
        }
        return Set(ways.flatMap { names[$0.words] ?? [] }.filter { holds($0.needs, Array(tokens[words])) })
    }

    private func holds(_ needs: Meaning.Needs, _ words: [Token]) -> Bool {
        let isTight = words.dropFirst().allSatisfy { $0.gap <= .tight }
        let isCapital = words.allSatisfy { $0.marks.contains(.capital) }
        let isClipped = words.contains { $0.marks.contains(.clipped) }
        let first = words[0].marks
        return (!needs.contains(.tight) || isTight)
            && (!needs.contains(.mention) || first.contains(.mentioned))
            && (!needs.contains(.sign) || first.contains(.mentioned) || first.contains(.inPath))
            && (!needs.contains(.accent) || words.contains { $0.marks.contains(.accented) })
            && (!needs.contains(.capitals) || isCapital || words.count > 1 && isTight && !isClipped
                || first.contains(.aside))
    }
}
