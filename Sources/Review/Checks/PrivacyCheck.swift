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
    private let context: ReviewContext

    /// The check, with everybody's names learned.
    public init(_ context: ReviewContext) {
        self.context = context
        finder = NameFinder(context.watchlist, privacy: context.privacy)
        domains = DomainFinder(context.watchlist, privacy: context.privacy, hosts: context.hosts)
    }

    /// Whether anybody is looked for at all.
    var hasNames: Bool { finder.hasNames }

    /// Every name that must not be published as things are.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard hasNames else { return [] }
        let bytes = manuscript.kind == .event ? EventHead.published(manuscript.bytes) : manuscript.bytes
        let text = found(in: bytes)
        var fileName = Array(manuscript.fileName.utf8)
        if fileName.contains(where: { $0 >= 0x7F }), found(in: fileName, isFileName: true) == nil {
            fileName = Array(Disguise.undisguised(manuscript.fileName).utf8)
        }
        let file = found(in: fileName, isFileName: true)
        let others = foundByReader(of: bytes, file: manuscript.file)
        guard text != nil || file != nil || !others.isEmpty else { return [] }
        var reading = PrivacyReading(manuscript, context)
        var remarks: [Remark] = []
        if let file { remarks += reading.remarks(file, of: .fileName(fileName)) }
        if let text { remarks += reading.remarks(text, of: .text) }
        for (other, text) in others { remarks += reading.remarks(other, of: .reader(text)) }
        return remarks
    }

    /// Names and domains in a text; nil where there is none.
    private func found(in text: [UInt8], isFileName: Bool = false) -> PrivacyHits? {
        TokenScanner.withTokens(of: text) { tokens in
            let joined = JoinedWords(text: text, isFileName: isFileName)
            let names = finder.hits(in: tokens, joined: joined)
            let domains = domains.hits(in: tokens)
            return names.isEmpty && domains.isEmpty
                ? nil : PrivacyHits(tokens: Array(tokens), names: names, domains: domains)
        }
    }

    /// What is found in a text as its reader gets it, where that may differ from the text as it was written.
    private func foundByReader(of bytes: [UInt8], file: String) -> [(hits: PrivacyHits, text: ReaderText)] {
        let isOdd = Oddity.isIn(bytes)
        guard isOdd || HeadText.hasEscapes(bytes) else { return [] }
        var texts = HeadText.read(bytes).map { [$0] } ?? []
        if isOdd { texts += ReaderText.all(of: bytes, file: file) }
        return texts.compactMap { written in
            let text = written.undisguised()
            return found(in: text.text).map { ($0, text) }
        }
    }
}

extension Manuscript {
    /// The last part of the path without its ending; of pages and pictures the folders, too, for these stand in addresses.
    var fileName: String {
        // Bytes are enough: neither a slash nor a dot is part of any other character.
        let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")).map(file.utf8.index(after:))
        let top = ["Content/pages/", "Content/"].first { kind == .page && file.hasPrefix($0) }
        let name = top.map { file.dropFirst($0.count) } ?? file[(slash ?? file.startIndex)...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return String(name)
        }
        return String(name[..<dot])
    }
}
