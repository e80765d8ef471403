import Foundation
import Pictures
public import Registration
public import Review
public import Unconference
import Website

/// What is looked at before anything is published: every text against every name that the data file knows.
public struct Checks: Sendable {
    let reviewer: Reviewer
    let sources: SiteSources

    /// The checks of a site's sources.
    ///
    /// - Parameters:
    ///   - sources: the site.
    ///   - watchlist: who is looked for; everybody whom the data file knows where nothing is said.
    public init(_ sources: SiteSources, _ watchlist: Watchlist? = nil) {
        self.sources = sources
        let site = sources.library.site
        reviewer = Reviewer(
            ReviewContext(
                watchlist: watchlist ?? Watchlist(of: sources.gatherings),
                privacy: site.privacy,
                hosts: [site.baseURL, site.boardURL].compactMap { $0.flatMap(URL.init(string:))?.host() }
            )
        )
    }

    /// Every text on its way to the public.
    public var manuscripts: [Manuscript] { texts.map { $0.read() } }

    /// Everything that there is to say, text by text.
    public func remarks() -> [(manuscript: Manuscript, remarks: [Remark])] {
        Parallel.map(manuscripts) { ($0, reviewer.remarks(on: $0)) }
    }

    /// What gives somebody away in each text, by its file.
    ///
    /// - Parameters:
    ///   - isStrict: whether warnings count: then all other checks look at the texts that are shown, too.
    ///   - showsDrafts: whether drafts are.
    ///   - known: what is known of a file already; nil where it must be read.
    public func privacyFindings(
        isStrict: Bool = false,
        showsDrafts: Bool = false,
        known: @Sendable (String) -> [Finding]?
    ) -> [(file: String, findings: [Finding])] {
        // A text that nothing is looked for in need not be read.
        guard isStrict || reviewer.knowsNames else { return [] }
        return Parallel.map(texts) { text in
            if let known = known(text.file) { return (text.file, known) }
            let manuscript = text.read()
            let isWhole = isStrict && (showsDrafts || !text.isDraft)
            let remarks =
                isWhole ? reviewer.remarks(on: manuscript) : reviewer.privacyRemarks(on: manuscript)
            return (text.file, remarks.map(\.finding))
        }
    }

    /// What gives somebody away in a text.
    public func privacyFindings(in manuscript: Manuscript) -> [Finding] {
        reviewer.privacyRemarks(on: manuscript).map(\.finding)
    }

    /// That nobody looked for names, where the private data file is elsewhere: of notes `board.json` knows whether it was done, of
    /// other texts nothing does.
    public var unseenFindings: [Finding] {
        let library = sources.library
        let kinds = [
            ("stories", library.stories.count), ("case studies", library.cases.count),
            ("questions", library.questions.count),
        ]
        .filter { $0.1 > 0 }.map(\.0)
        guard !sources.folder.hasDataFile, !kinds.isEmpty,
            library.events.contains(where: { $0.head.attribution != .open })
        else { return [] }
        return [
            Finding(
                .note,
                "names-unknown",
                "nobody looked for names in \(Words.join(kinds)) here: the private data file is elsewhere",
                help: "run `unconf check` where it is before they are published"
            )
        ]
    }

    /// What gives somebody away on the boards that the public sees, in the names of events and pictures, in the
    /// words of drawings and in the site's own theme.
    public var findingsBesideTexts: [Finding] {
        unseenFindings + sources.gatherings.flatMap { findings(onBoardOf: $0) }
            + sources.library.events.flatMap { event in
                reviewer.remarks(onFileName: "Content/events/\(event.head.slug)").map(\.finding)
            }
            + reviewer.remarks(onFileName: "unconf.yml", saying: siteWords).map(\.finding)
            + media.flatMap { path, picture in
                reviewer.remarks(onFileName: path, saying: picture.words).map(\.finding)
            } + themeFindings
    }

    /// Which documents nobody has looked into.
    public var unreadFindings: [Finding] {
        media.filter { $0.picture.format == .pdf }.map { path, _ in
            Finding(
                .note,
                "pdf-unread",
                "the words of this document are published unread",
                at: Place(file: path),
                help: "look through it for names yourself; of documents only their file names are checked"
            )
        }
    }

    /// What every page says of the site.
    private var siteWords: [String] {
        [sources.library.site.title, sources.library.site.licence].compactMap(\.self)
    }

    private var media: [(path: String, picture: Picture)] {
        sources.library.media.sorted { $0.key < $1.key }.map { ("Content/\($0.key)", $0.value.picture) }
    }

    /// Every proposed replacement in a text.
    public func corrections(of manuscript: Manuscript) -> [Correction] {
        reviewer.corrections(of: manuscript)
    }

    /// A text with the proposed replacements; nil where there is nothing to replace.
    public func corrected(_ manuscript: Manuscript) -> [UInt8]? { reviewer.corrected(manuscript) }
}
