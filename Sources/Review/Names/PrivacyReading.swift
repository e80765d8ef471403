import Registration
import Unconference

/// One text while the privacy check judges what was found in it.
struct PrivacyReading {
    private let manuscript: Manuscript
    private let watchlist: Watchlist
    private let permission: Permission
    private let head: Head
    // Most texts that name somebody name those who may be named: nobody asks for a line.
    private lazy var lines = LineIndex(manuscript.bytes)
    /// How many lines the definitions of links before a paragraph may take, which libcmark leaves out of its own.
    private lazy var slack =
        zip(manuscript.bytes, manuscript.bytes.dropFirst())
            .contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") } ? 8 : 0
    private let ranges: ReplacementRange
    private let own: [[UInt64]]
    /// What the words at hand stand in: the text, or the name of its file.
    private var source: [UInt8]
    /// Whether they stand in the name of its file.
    private var isInFileName = false
    /// People who may be named and are, by their full name: a first name after that is theirs.
    private var introduced: Set<Int32> = []
    /// What was said so far of the text itself, and on which line.
    private var told: [(verdict: PrivacyVerdict, line: Int)] = []

    /// Where the words at hand come from.
    enum Origin {
        /// The text as it lies on the disk.
        case text
        /// The name of its file, as it is or in its plain form.
        case fileName([UInt8])
        /// The text as its reader gets it: only what was not said of the text itself is said of it.
        case reader(ReaderText)
    }

    init(_ manuscript: Manuscript, _ context: ReviewContext) {
        self.manuscript = manuscript
        watchlist = context.watchlist
        source = manuscript.bytes
        permission = Permission(manuscript, context.watchlist)
        head = Head(manuscript.bytes)
        ranges = ReplacementRange(manuscript.bytes, head)
        let scope =
            manuscript.kind == .event ? manuscript.event.flatMap { context.watchlist.scopes[$0] } : nil
        own = (scope?.own ?? []).map { Spelling.hashes(of: $0) }
    }

    /// What is to be said about what was found.
    ///
    /// - Parameters:
    ///   - found: names, addresses and domains with the words in which they were found.
    ///   - origin: what the words stand in.
    mutating func remarks(_ found: PrivacyHits, of origin: Origin) -> [Remark] {
        let (hits, tokens) = (found.names, found.tokens)
        isInFileName = false
        switch origin {
        case .text: source = manuscript.bytes
        case .fileName(let name): (source, isInFileName) = (name, true)
        case .reader(let reader): source = reader.text
        }
        for hit in hits {
            for meaning in hit.meanings where meaning.kind == .fullName && allows(meaning) {
                introduced.insert(meaning.subject)
            }
        }
        var remarks: [(words: Range<Int>, remark: Remark)] = []
        // Where a domain has nothing to add: an error says it, or the address that it ends may stand.
        var covered: [Range<Int>] = []
        var askedAbout: Set<UInt64> = []
        for (index, hit) in hits.enumerated() {
            let verdict = verdict(on: hit, in: tokens)
            let isAddress = hit.meanings.contains { $0.kind == .address }
            if verdict?.severity == .error || isAddress { covered.append(hit.words) }
            guard let verdict else { continue }
            let words = tokens[hit.words]
            guard !isTold(verdict, words, of: origin) else { continue }
            if verdict.severity == .warning, !verdict.isOwn, let first = words.first {
                // A word in small letters may well be a word: once a file is enough to ask.
                guard askedAbout.insert(first.hash).inserted else { continue }
            }
            let next = index + 1 < hits.count ? hits[index + 1] : nil
            let namesOrganisationNext =
                next.map {
                    $0.words.lowerBound - hit.words.upperBound <= 1
                        && self.verdict(on: $0, in: tokens)?.kind == .organisation
                }
                ?? false
            remarks.append(
                (hit.words, remark(verdict, words, of: origin, isPeer: namesOrganisationNext))
            )
        }
        return merged(remarks, others(found.domains, besides: covered, in: tokens, of: origin))
    }

    /// What is to be said about domains.
    private mutating func others(
        _ domains: [NameFinder.Hit],
        besides covered: [Range<Int>],
        in tokens: [Token],
        of origin: Origin
    ) -> [(words: Range<Int>, remark: Remark)] {
        var covered = covered[...]
        return domains.compactMap { hit in
            covered = covered.drop { $0.upperBound <= hit.words.lowerBound }
            if let words = covered.first, words.overlaps(hit.words) { return nil }
            guard let verdict = verdict(on: hit, in: tokens) else { return nil }
            let words = tokens[hit.words]
            guard !isTold(verdict, words, of: origin) else { return nil }
            return (hit.words, remark(verdict, words, of: origin, isPeer: false))
        }
    }

    /// Whether the same was said of the text itself already.
    private mutating func isTold(_ verdict: PrivacyVerdict, _ words: ArraySlice<Token>, of origin: Origin)
        -> Bool
    {
        guard case .reader(let reader) = origin, !told.isEmpty else { return false }
        let slack = slack
        return told.contains { former, line in
            guard former.isOfOrganisation == verdict.isOfOrganisation, former.subject == verdict.subject
            else {
                return false
            }
            // A word that may be none is asked for once a file.
            return verdict.severity != .error
                || former.severity == .error && reader.mayStand(on: line, slack: slack)
        }
    }

    /// Two lists of remarks as one, in the order of their places.
    private func merged(
        _ first: [(words: Range<Int>, remark: Remark)],
        _ second: [(words: Range<Int>, remark: Remark)]
    ) -> [Remark] {
        var result: [Remark] = []
        var rest = second[...]
        for one in first {
            while let other = rest.first, other.words.lowerBound < one.words.lowerBound {
                result.append(other.remark)
                rest.removeFirst()
            }
            result.append(one.remark)
        }
        return result + rest.map(\.remark)
    }

    private func allows(_ meaning: Meaning) -> Bool {
        let index = Int(meaning.subject)
        return meaning.isOfOrganisation
            ? permission.allows(watchlist.organisations[index]) : permission.allows(watchlist.people[index])
    }

    /// What a hit is held to be; nil when nothing is wrong with it.
    private func verdict(on hit: NameFinder.Hit, in tokens: [Token]) -> PrivacyVerdict? {
        let words = tokens[hit.words]
        guard let first = words.first, !hit.meanings.contains(where: { $0.kind == .allowed }) else {
            return nil
        }
        let isCapital = words.contains { $0.marks.contains(.capital) }
        if isContraction(hit.words, in: tokens) || isInDate(hit.words, in: tokens) { return nil }
        let isOwn = own.contains { PrivacyReading.contains($0, words.map(\.hash)) }
        let isCommonWord = words.count == 1 && CommonWords.contains(first.hash)
        // Addresses have no capitals that could tell a name from a word.
        let isAddressed = isInFileName || !first.marks.isDisjoint(with: [.aside, .inPath])
        let strongest = Set(hit.meanings.map(\.kind)).sorted(by: >)
        for kind in strongest {
            // Half of a name is that first, and the address that is made of it second: `mark` is a word as well.
            let hasSign = !first.marks.isDisjoint(with: [.mentioned, .inPath])
            if kind == .localPart, isCapital || !hasSign, strongest.contains(.part) { continue }
            let meant = hit.meanings.filter { $0.kind == kind }
            if kind == .part, meant.contains(where: { introduced.contains($0.subject) }) { continue }
            let hidden = meant.filter { kind == .address || !allows($0) }
            guard let subject = hidden.first?.subject else {
                // The whole of it may stand; what it is made of may then too.
                if kind >= .initials { return nil }
                continue
            }
            if isOwn, kind < .organisation || kind > .domain { return nil }
            let isMention = kind == .part && first.marks.contains(.mentioned)
            let isDoubtful =
                switch kind {
                case .part: !isCapital && !isMention && (!isAddressed || isCommonWord)
                case .organisation:
                    isCommonWord && !isAddressed && !first.marks.contains(.mentioned)
                        && (!isCapital || first.gap == .end)
                default: false
                }
            return PrivacyVerdict(
                kind: isMention ? .handle : kind,
                severity: isOwn || isDoubtful ? .warning : .error,
                subject: Int(subject),
                isOwn: isOwn
            )
        }
        return nil
    }

    /// Whether it is the first half of "don't" rather than Don.
    private func isContraction(_ words: Range<Int>, in tokens: [Token]) -> Bool {
        guard words.count == 1, words.upperBound < tokens.count else { return false }
        let next = tokens[words.upperBound]
        return next.gap == .tight && next.marks.contains(.initial) && next.hash == PrivacyReading.letterT
            && next.start - tokens[words.lowerBound].end <= 3
            && source[next.start - 1] != UInt8(ascii: "-")
            && source[next.start - 1] != UInt8(ascii: ".")
    }

    /// Whether it is the month of a date rather than April, June or August: `3 April`, `June 2026`.
    private func isInDate(_ words: Range<Int>, in tokens: [Token]) -> Bool {
        let month = tokens[words.lowerBound]
        guard words.count == 1, PrivacyReading.months.contains(month.hash), !month.marks.contains(.mentioned)
        else { return false }
        func isNumber(_ index: Int) -> Bool {
            tokens.indices.contains(index) && (0x30...0x39).contains(source[tokens[index].start])
        }
        // A bracket tells something else, and so does a comma before it: “at 3, June said”.
        let (before, after) = (words.lowerBound - 1, words.upperBound)
        if isNumber(before), month.gap <= .space {
            let space = source[min(tokens[before].end, month.start)..<month.start]
            if space.count == 1 || space.elementsEqual(". ".utf8) { return true }
        }
        return isNumber(after) && tokens[after].gap <= .space && tokens[after].start - month.end <= 2
            && source[tokens[after].start - 1] != UInt8(ascii: "(")
    }

    private static let months = Set(
        Spelling.hashes(of: "january march april may june july august januar mai juni juli mars avril juin")
    )

    private static let letterT = TokenHash.value(of: 0x74)

    private static func contains(_ text: [UInt64], _ words: [UInt64]) -> Bool {
        guard !words.isEmpty, text.count >= words.count else { return false }
        return (0...(text.count - words.count)).contains {
            text[$0..<($0 + words.count)].elementsEqual(words)
        }
    }

    private mutating func remark(
        _ verdict: PrivacyVerdict,
        _ words: ArraySlice<Token>,
        of origin: Origin,
        isPeer: Bool
    ) -> Remark {
        let start = words.first?.start ?? 0
        let end = words.last?.end ?? start
        let text = String(decoding: source[start..<end], as: UTF8.self)
        let event =
            verdict.isOfOrganisation
            ? watchlist.organisations[verdict.subject].event : watchlist.people[verdict.subject].event
        let rule = permission.rule(of: event)
        func finding(at place: Place, isFileName: Bool = false, _ replacement: String? = nil) -> Finding {
            verdict.finding(
                text,
                rule: rule,
                event: event,
                at: place,
                isFileName: isFileName,
                replacement: replacement
            )
        }
        switch origin {
        case .text: break
        case .fileName: return Remark(finding(at: Place(file: manuscript.file), isFileName: true))
        case .reader(let reader):
            // Nobody knows which bytes it was written with, so a person has to look.
            let line = reader.line(of: start)
            told.append((verdict, line))
            return Remark(finding(at: Place(file: manuscript.file, line: line)))
        }
        let place = lines.place(of: start)
        told.append((verdict, place.line))
        let isAddress = verdict.kind == .address || verdict.kind == .domain
        // What may well be a word stays as it is written: a person has to look.
        let isWord =
            verdict.severity != .error
            || verdict.kind == .organisation && words.count == 1
                && words.allSatisfy { !$0.marks.contains(.capital) }
        let range = !isWord ? ranges.around(words, isAddress: isAddress) : nil
        let substitute = range.map { range in
            Substitute(
                for: whom(verdict, range, isPeer: isPeer),
                at: range,
                of: manuscript.bytes,
                language: manuscript.language,
                isGenitive: isGenitive(words, verdict),
                startsSentence: startsSentence(words, range)
            )
        }
        let said = finding(
            at: Place(file: manuscript.file, line: place.line, column: place.column),
            substitute?.words
        )
        return Remark(said, correction: substitute.map { Correction($0.range, $0.text) })
    }

    private func whom(_ verdict: PrivacyVerdict, _ range: Range<Int>?, isPeer: Bool) -> Substitute.Whom {
        switch verdict.kind {
        case .organisation: return .organisation
        case .domain:
            let isMail = range.map { manuscript.bytes[$0].contains(UInt8(ascii: "@")) } ?? false
            return isMail ? .organisation : .site
        default: return isPeer ? .peer : .person
        }
    }

    /// Whether the last word has an `s` that the name is without: “Janas Frage”.
    private func isGenitive(_ words: ArraySlice<Token>, _ verdict: PrivacyVerdict) -> Bool {
        guard let last = words.last, source[last.end - 1] | 0x20 == UInt8(ascii: "s") else { return false }
        let names =
            verdict.isOfOrganisation
            ? watchlist.organisations[verdict.subject].names : [watchlist.people[verdict.subject].name]
        let written = String(decoding: source[last.start..<(last.end - 1)], as: UTF8.self)
        let known = names.flatMap(Spelling.hashes)
        return !known.contains(last.hash) && Spelling.hashes(of: written).allSatisfy(known.contains)
    }

    private func startsSentence(_ words: ArraySlice<Token>, _ range: Range<Int>?) -> Bool {
        guard let first = words.first, let range, first.marks.contains(.capital) else { return false }
        // A line may be as long as the file; what begins one is short.
        let start = max(0, range.lowerBound - 40)
        let before = manuscript.bytes[start..<range.lowerBound].reversed().prefix { $0 != 0x0A }
        if range.lowerBound < head.end {
            let sign = before.first { !" \"'[-".utf8.contains($0) }
            return sign == nil || sign == UInt8(ascii: ":") || sign == UInt8(ascii: ",")
        }
        if first.gap == .end { return true }
        // The first words of a line with a sign of its own: an item, a heading, a quotation.
        return !before.isEmpty && before.count < 40
            && before.contains { PrivacyReading.lineSigns.contains($0) }
            && !before.contains { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }

    private static let lineSigns = Set("-#>|+*".utf8)
}
