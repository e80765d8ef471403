import Registration
import Unconference

/// Finds the domains at which participants have their mail: a link there tells who employs them.
///
/// It reads a domain from its end, since anything may stand before it: `intranet.acme.example` is Acme's, and
/// `big-acme.example` and `acme.example.net` are somebody else's.
struct DomainFinder: Sendable {
    private var trie = PatternTrie()
    private let isEmpty: Bool

    /// - Parameters:
    ///   - watchlist: whose domains to find.
    ///   - privacy: which texts are none; an organisation that may be named may be linked to.
    ///   - hosts: the site's own.
    init(_ watchlist: Watchlist, privacy: Site.Privacy, hosts: [String]) {
        let allowed = Set(privacy.allow.map { Spelling.hashes(of: $0.text) })
        let own = Set((hosts + [privacy.contact].compactMap(\.self)).compactMap { MailHost($0)?.name })
        var isEmpty = true
        for (index, organisation) in watchlist.organisations.enumerated() {
            // Where nothing may stand anywhere, nothing need be spelled in all ways.
            let isAllowed =
                !allowed.isEmpty
                && organisation.names.contains { name in
                    OrganisationPatterns(name).patterns.contains { allowed.contains($0.words) }
                }
            guard !isAllowed else { continue }
            let hosts = organisation.mailHosts.flatMap(Disguise.forms).flatMap(HostName.forms)
            for host in hosts.compactMap(MailHost.init) where !own.contains(host.name) {
                guard !allowed.contains(host.tokens.map(\.hash)),
                    !host.labels.contains(where: allowed.contains)
                else { continue }
                isEmpty = false
                let words =
                    host.tokens.prefix(1).map(\.hash) + host.tokens.dropFirst().map(DomainFinder.signed)
                trie.insert(words.reversed(), Meaning(kind: .domain, subject: Int32(index), needs: []))
            }
        }
        self.isEmpty = isEmpty
    }

    /// Every domain in a text, in the order in which they stand there.
    func hits(in tokens: UnsafeBufferPointer<Token>) -> [NameFinder.Hit] {
        guard !isEmpty else { return [] }
        var found: [NameFinder.Hit] = []
        // The end of a domain follows a dot, or the hyphens of `xn--p1ai`.
        for last in tokens.indices where !tokens[last].marks.isDisjoint(with: [.dotted, .hyphened]) {
            if let hit = longest(to: last, in: tokens) { found.append(hit) }
        }
        return found
    }

    /// A word with the sign before it: `acme.co` is not `acme-co`.
    private static func signed(_ token: Token) -> UInt64 {
        let sign: UInt64 =
            token.marks.contains(.dotted) ? 0x2E : token.marks.contains(.hyphened) ? 0x2D : 0x20
        return TokenHash.mixed(token.hash, sign)
    }

    private func longest(to last: Int, in tokens: UnsafeBufferPointer<Token>) -> NameFinder.Hit? {
        if last + 1 < tokens.count {
            let next = tokens[last + 1]
            // It goes on: another domain.
            guard next.gap > .tight || next.marks.isDisjoint(with: [.dotted, .hyphened]) else { return nil }
        }
        var best: NameFinder.Hit?
        var node: Int32 = 0
        var first = last
        while first > 0, tokens[first].gap == .tight,
            let child = trie.child(of: node, DomainFinder.signed(tokens[first]))
        {
            node = child
            first -= 1
            let isPart = tokens[first].gap <= .tight && tokens[first].marks.contains(.hyphened)
            guard !isPart, let whole = trie.child(of: node, tokens[first].hash) else { continue }
            var meanings: [Meaning] = []
            trie.forEachMeaning(of: whole) { meanings.append($0) }
            if !meanings.isEmpty { best = NameFinder.Hit(words: first..<(last + 1), meanings: meanings) }
        }
        return best
    }
}
