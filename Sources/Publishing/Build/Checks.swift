import Foundation
import Pictures
public import Registration
public import Review
public import Unconference
import Website

/// What is looked at before anything is published: every text against every name that the data file knows.
public struct Checks: Sendable {
    private let reviewer: Reviewer
    private let sources: SiteSources

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

    /// A text that is read when it is looked at.
    private struct Text: Sendable {
        var file: String
        var isDraft = false
        var read: @Sendable () -> Manuscript
    }

    private var texts: [Text] {
        let library = sources.library
        let language = library.site.language
        var texts = library.notes.map { note in
            Text(file: note.file, isDraft: note.head.status == .draft) {
                Manuscript(note.head, file: note.file, bytes: note.bytes, language: language)
            }
        }
        for (stories, isCase) in [(library.stories, false), (library.cases, true)] {
            texts += stories.map { story in
                Text(file: story.file, isDraft: story.head.status == .draft) {
                    Manuscript(
                        story.head,
                        file: story.file,
                        bytes: story.bytes,
                        isCase: isCase,
                        language: language
                    )
                }
            }
        }
        texts += library.events.map { event in
            Text(file: event.file) { Manuscript(event.head, file: event.file, bytes: event.bytes) }
        }
        texts += library.questions.map { question in
            Text(file: question.file) {
                Manuscript(
                    .question,
                    file: question.file,
                    bytes: question.bytes,
                    event: question.head.event,
                    language: language
                )
            }
        }
        texts += library.ambassadors.map { ambassador in
            Text(file: ambassador.file) {
                Manuscript(
                    ambassador.head,
                    file: ambassador.file,
                    bytes: ambassador.bytes,
                    language: language
                )
            }
        }
        texts += (library.pages.map(\.page) + [library.home].compactMap(\.self)).map { page in
            Text(file: page.file) {
                Manuscript(
                    .page,
                    file: page.file,
                    bytes: page.bytes,
                    language: page.head.language ?? language
                )
            }
        }
        return texts
    }

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

    /// What gives somebody away in the site's own theme, whose words stand on every page.
    private var themeFindings: [Finding] {
        guard reviewer.knowsNames else { return [] }
        let theme = sources.library.site.theme
        let shipped = Theme.embedded(Theme.shipped.contains(theme) ? theme : Theme.defaultName)
        return sources.inventory.theme.found.flatMap { found in
            let name = found.path.dropFirst("Themes/\(theme)/".count)
            let isText = Checks.themeTextEndings.contains { name.hasSuffix($0) }
            let bytes = isText ? sources.inventory.theme.source(found, keeps: true)?.bytes ?? [] : []
            let known = shipped.first { $0.path == name }?.bytes
            let text = Checks.lines(of: bytes, notIn: known ?? [])
            // What we called a file says nothing either.
            let file = known == nil ? found.path : Theme.defaultName
            return privacyFindings(in: Manuscript(.page, file: file, bytes: text)).map { finding in
                var finding = finding
                finding.place?.file = found.path
                return finding
            }
        }
    }

    /// How the names of a theme's files end that people write.
    private static let themeTextEndings = [".mustache", ".yml", ".css", ".js", ".svg"]

    /// A text with each line left empty that another has too: a copy of a theme of ours has months such as “June”, which are
    /// nobody's names.
    private static func lines(of bytes: [UInt8], notIn known: [UInt8]) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let known = Set(known.split(separator: newline))
        let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        return Array(lines.map { known.contains($0) ? [] : $0 }.joined(separator: [newline]))
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

    /// What gives somebody away in what people wrote into the topics of an event and why cells of its board are closed.
    public func findings(onBoardOf gathering: Gathering) -> [Finding] {
        let event = gathering.event.slug
        let board = gathering.programme().board
        var manuscripts = board.topics.map { topic in
            // Tags are read as words, too.
            let text = [
                topic.title, topic.detail, topic.tags.joined(separator: "\n\n"),
                topic.needs.joined(separator: "\n\n"),
            ]
            return Manuscript(
                .page,
                file: "topic \(topic.number) of \(event)",
                bytes: Array((text.joined(separator: "\n\n") + "\n").utf8),
                event: event,
                session: topic.slug
            )
        }
        for (number, reason) in board.blocked.compactMap(\.reason).enumerated() {
            manuscripts.append(
                Manuscript(
                    .page,
                    file: "closed cell \(number + 1) of \(event)",
                    bytes: Array("\(reason)\n".utf8),
                    event: event
                )
            )
        }
        return manuscripts.flatMap { findings(in: $0, help: nil) } + findings(onPeopleOf: board, at: event)
            + board.topics.flatMap { topic in
                reviewer.remarks(onFileName: topic.slug.text, event: event, session: topic.slug).map {
                    remark in
                    var finding = remark.finding
                    finding.place = Place(file: "the address of topic \(topic.number) of \(event)")
                    finding.message.replace(" in the file's name", with: "")
                    finding.help = "`unconf topic edit \(topic.number) --slug …` gives it another"
                    return finding
                }
            }
    }

    /// What people who may be named give away besides: somebody else in their role, or in their name the organisation that they
    /// come from, as ticket shops have it: “Jana Müller (Nordkai)”.
    private func findings(onPeopleOf board: BoardRecord, at event: Slug) -> [Finding] {
        let help = "`unconf participant edit … --name … --role …` says it without"
        func found(_ words: String, _ what: String) -> [Finding] {
            let text = Manuscript(.page, file: what, bytes: Array("\(words)\n".utf8), event: event)
            return findings(in: text, help: help)
        }
        let names = Set(board.people.map(\.name) + board.topics.flatMap(\.hosts)).sorted()
        return names.flatMap { name in
            // Piece by piece: the whole of it is a name that may stand.
            let pieces = name.split { "(),|/".contains($0) } + name.split(separator: " ")
            let words = pieces.joined(separator: "\n\n")
            return found(words, "the name of a person at \(event)")
                .filter { $0.code == "private-organisation" }.prefix(1)
        } + board.people.flatMap { found($0.role ?? "", "the role of a person at \(event)") }
    }

    /// What gives somebody away in words that stand in no file, and so on no line.
    private func findings(in words: Manuscript, help: String?) -> [Finding] {
        reviewer.privacyRemarks(on: words).map { remark in
            var finding = remark.finding
            finding.place = Place(file: words.file)
            if let help { finding.help = help }
            return finding
        }
    }

    /// The stamps of an event's clean notes, by the names of their files.
    ///
    /// - Parameter manuscripts: the texts to look at.
    public func stamps(of event: Slug, among manuscripts: [Manuscript]) -> [String: String] {
        var stamps: [String: String] = [:]
        for manuscript in manuscripts where manuscript.kind == .note && manuscript.event == event {
            let name = manuscript.file.split(separator: "/").last.map(String.init) ?? ""
            if let stamp = stamp(of: manuscript) { stamps[name] = stamp }
        }
        return stamps
    }

    /// A clean note's stamp; nil where it gives somebody away or its event is not in the data file.
    private func stamp(of manuscript: Manuscript) -> String? { reviewer.stamp(for: manuscript)?.description }

    /// Every proposed replacement in a text.
    public func corrections(of manuscript: Manuscript) -> [Correction] {
        reviewer.corrections(of: manuscript)
    }

    /// A text with the proposed replacements; nil where there is nothing to replace.
    public func corrected(_ manuscript: Manuscript) -> [UInt8]? { reviewer.corrected(manuscript) }
}
