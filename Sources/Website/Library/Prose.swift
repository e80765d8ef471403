import Formats
import Markup
import Unconference

/// The text of a file: what lists say of it, and where it is read from when its page is made.
///
/// It is parsed once, for its page, and not kept: a site of thousands of notes needs the memory of a few. It never changes
/// and is shared rather than copied.
public final class Prose: Sendable {
    /// The first paragraph in plain words as it was read.
    let opening: Gist?
    /// The same for lists, feeds and search engines, set as its language does once that is known.
    let gist: String?
    /// The folder of the file below `Content/`, with a `/` at its end; where its links start from.
    let folder: String
    /// The paths of files that the text refers to.
    let mentions: Set<String>
    private let file: SourceFile

    /// The path of the file below the site folder.
    var path: String { file.path }

    /// A file's keys, its text, and the draft they come from.
    static func read(_ file: SourceFile) throws(Failure) -> (draft: DocumentDraft, prose: Prose) {
        let draft = try DocumentDraft(file.bytes, file: file.name)
        return (draft, Prose(draft, file: file))
    }

    private convenience init(_ draft: DocumentDraft, file: SourceFile) {
        let folder = Prose.folder(of: file)
        self.init(
            Gist(of: draft.body),
            mentions: Mentions.paths(of: draft, folder: folder),
            file: file
        )
    }

    /// The text of a file of which all is known that lists need.
    ///
    /// - Parameter punctuation: that of its language, where it is known and not that of English.
    init(_ opening: Gist?, punctuation: Punctuation? = nil, mentions: Set<String>, file: SourceFile) {
        self.opening = opening
        gist = opening?.set(by: punctuation)
        self.mentions = mentions
        self.file = file
        folder = Prose.folder(of: file)
    }

    /// The same text with its first paragraph set as its language does; itself where that changes nothing.
    func setting(by punctuation: Punctuation?) -> Prose {
        guard let punctuation, let opening, opening.set(by: punctuation) != opening.text else { return self }
        return Prose(opening, punctuation: punctuation, mentions: mentions, file: file)
    }

    /// Stands for all that other pages may show of the file.
    func outline(below keys: [UInt8]) -> ContentHash {
        var hash = ContentHash(of: keys)
        hash.add(opening?.text ?? "")
        hash.add(opening?.hasStraightQuotes == true ? 1 : 0)
        for mention in mentions.sorted() { hash.add(mention) }
        return hash
    }

    private static func folder(of file: SourceFile) -> String {
        let inside = file.path.utf8.dropFirst("Content/".utf8.count)
        return inside.lastIndex(of: UInt8(ascii: "/")).map { String(inside[...$0]) ?? "" } ?? ""
    }

    /// The first heading, for files whose keys name no title.
    var firstHeading: String? { (try? parsed())?.render(.fragment).headings.first?.title }

    /// Whether its writer typed typographic quotes.
    var hasTypedQuotes: Bool { (try? parsed())?.hasTypedQuotes ?? false }

    /// The text as its page shows it, with what in it could not be found or was left out for safety.
    func rendered(_ context: PageContext) -> ProseRendering {
        do throws(Failure) {
            let document = try parsed()
            let links = LinkRecord()
            let rendering = rendering(of: document, context, links)
            let resolver = LinkResolver(folder: folder, context: context)
            let addresses = links.addresses
            let targets = addresses.compactMap { address in
                resolver.target(of: address).map { (address, $0.path) }
            }
            let places = resolver.places(among: addresses)
            return ProseRendering(
                model: ProseCut(rendering, strings: context.strings).model,
                html: rendering.html,
                findings: document.findings + rendering.findings
                    + unwritten(in: document, rendering, context)
                    + resolver.deadLinks(among: targets, in: document)
                    + resolver.emptyLinks(among: addresses, in: document),
                links: NoteUses.names(ofLinks: targets.map(\.1), context.publication.targets.contains),
                places: places,
                document: places.isEmpty ? nil : document
            )
        } catch {
            return ProseRendering(
                model: .empty,
                html: [],
                findings: error.findings,
                links: [],
                places: [],
                document: nil
            )
        }
    }

    /// What readers would miss in the text, or see and not understand.
    private func unwritten(
        in document: Document,
        _ rendering: Rendering,
        _ context: PageContext
    ) -> [Finding] {
        let found = UnwrittenText(document).findings(rendering.headings, context.strings)
        // A draft is known to be unfinished.
        let isDraft = !found.isEmpty && context.publication.text(at: context.address)?.isDraft == true
        guard isDraft else { return found }
        return found.map { finding in
            var note = finding
            note.severity = .note
            return note
        }
    }

    /// A text of this file with its links, its pictures and its punctuation as the page has them.
    ///
    /// The title stands above it, on its page as in feeds, and is not said again.
    func rendering(of document: Document, _ context: PageContext, _ links: LinkRecord) -> Rendering {
        var rendering = document.render(options(context, links))
        if let title = context.publication.text(at: context.address)?.heading {
            rendering = rendering.withoutHeading(saying: title)
        }
        rendering = rendering.belowTitle()
        guard let punctuation = context.strings.punctuation else { return rendering }
        return rendering.resetting(by: punctuation, replacesQuotes: !document.hasTypedQuotes)
    }

    /// The text as its writer left it; none where it can't be read any more.
    var body: String {
        let draft = try? DocumentDraft(file.bytes, file: file.name)
        return draft.map { String(decoding: $0.body, as: UTF8.self) } ?? ""
    }

    private func parsed() throws(Failure) -> Document {
        try Document(DocumentDraft(file.bytes, file: file.name), smartPunctuation: true)
    }

    /// The parsed text; nil where its file is longer than so many bytes.
    func parsed(upTo limit: Int) throws(Failure) -> Document? {
        let bytes = file.bytes
        guard bytes.count <= limit else { return nil }
        return try Document(DocumentDraft(bytes, file: file.name), smartPunctuation: true)
    }

    /// How the text becomes HTML: its links and pictures as the page links to them.
    func options(_ context: PageContext, _ links: LinkRecord) -> RenderOptions {
        let resolver = LinkResolver(folder: folder, context: context)
        var options = RenderOptions.page { address in resolver.image(address) }
        options.missingImage = { address in resolver.missingImage(address) }
        options.link = { address in
            links.add(address)
            return resolver.link(address)
        }
        options.words = context.strings.renderWords
        if let host = context.publication.host { options.ownHosts = [host] }
        return options
    }
}
