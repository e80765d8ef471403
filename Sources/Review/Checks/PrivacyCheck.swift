import Registration
import Unconference

/// Finds whoever did not agree to be named, in every text, file name, link and code block.
///
/// What it does not promise: people who are given away by what is said about them rather than by a name, initials alone,
/// and a nickname that is a common word.
public struct PrivacyCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "privacy"

    private let finder: NameFinder
    private let domains: DomainFinder
    private let desk: ReviewDesk

    /// The check, with everybody's names learned.
    public init(_ desk: ReviewDesk) {
        self.desk = desk
        finder = NameFinder(desk.watchlist, privacy: desk.privacy)
        domains = DomainFinder(desk.watchlist, privacy: desk.privacy, hosts: desk.hosts)
    }

    /// Every name that must not be published as things are.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard finder.hasNames else { return [] }
        let tokens = TokenScanner.tokens(of: manuscript.bytes)
        let hits = finder.hits(in: tokens)
        let domainHits = domains.hits(in: tokens)
        var fileName = Array(manuscript.fileName.utf8)
        if fileName.contains(where: { $0 >= 0x7F }), !isNamed(in: fileName) {
            fileName = Array(Disguise.undisguised(manuscript.fileName).utf8)
        }
        let fileTokens = TokenScanner.tokens(of: fileName)
        let fileHits = finder.hits(in: fileTokens)
        let fileDomains = domains.hits(in: fileTokens)
        let others = readerHits(in: manuscript)
        guard
            !hits.isEmpty || !domainHits.isEmpty || !fileHits.isEmpty || !fileDomains.isEmpty
                || !others.isEmpty
        else { return [] }
        var reading = PrivacyReading(manuscript, desk)
        var remarks =
            reading.remarks(fileHits, domains: fileDomains, in: fileTokens, of: .fileName(fileName))
            + reading.remarks(hits, domains: domainHits, in: tokens, of: .text)
        for other in others {
            remarks += reading.remarks(
                other.hits,
                domains: other.domains,
                in: other.tokens,
                of: .reader(other.text)
            )
        }
        return remarks
    }

    private func isNamed(in text: [UInt8]) -> Bool {
        let tokens = TokenScanner.tokens(of: text)
        return !finder.hits(in: tokens).isEmpty || !domains.hits(in: tokens).isEmpty
    }

    /// What is found in a text as its reader gets it, where that may differ from the text as it was written.
    private func readerHits(in manuscript: Manuscript) -> [ReaderHits] {
        let bytes = manuscript.bytes
        let isOdd = Oddity.isIn(bytes)
        guard isOdd || HeadText.hasEscapes(bytes) else { return [] }
        var texts = HeadText.read(bytes).map { [$0] } ?? []
        if isOdd { texts += ReaderText.all(of: bytes, file: manuscript.file) }
        var found = texts.compactMap { written -> ReaderHits? in
            let text = written.undisguised()
            let tokens = TokenScanner.tokens(of: text.text)
            let (hits, domains) = (finder.hits(in: tokens), domains.hits(in: tokens))
            guard !hits.isEmpty || !domains.isEmpty else { return nil }
            return ReaderHits(text: text, tokens: tokens, hits: hits, domains: domains)
        }
        // Few texts have something of the kind in them: only then the whole of it is looked through again.
        let slack = found.isEmpty ? 0 : ReaderText.slack(of: bytes)
        for index in found.indices where found[index].text.isParsed { found[index].text.slack = slack }
        return found
    }

    /// Names and domains in some words as a reader gets them.
    private struct ReaderHits {
        var text: ReaderText
        var tokens: [Token]
        var hits: [NameFinder.Hit]
        var domains: [NameFinder.Hit]
    }
}

extension Manuscript {
    /// The last part of the path without its ending.
    var fileName: String {
        // Bytes are enough: neither a slash nor a dot is part of any other character.
        let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")).map(file.utf8.index(after:))
        let name = file[(slash ?? file.startIndex)...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return String(name)
        }
        return String(name[..<dot])
    }
}
