import Formats
import Markup
import Unconference

/// The text of a file, ready to be rendered on any page.
public struct Prose: Sendable {
    /// What was noticed while reading.
    let findings: [Finding]
    /// The first paragraph in plain words, for lists, feeds and search engines.
    let gist: String?
    /// The folder of the file below `Content/`, with a `/` at its end; where its links start from.
    let folder: String
    private let document: Document?

    /// No text at all.
    static let empty = Prose(document: nil, folder: "")

    private init(document: Document?, folder: String) {
        self.document = document
        self.folder = folder
        findings = document?.findings ?? []
        gist = document.flatMap { Gist.text(of: $0.body) }
    }

    /// A file's keys and text.
    static func read(_ file: SourceFile) throws(Failure) -> (head: FileHead, prose: Prose) {
        let document = try Document(file.bytes, file: file.name, smartPunctuation: true)
        let inside = file.path.dropFirst("Content/".count)
        let folder = inside.lastIndex(of: "/").map { String(inside[...$0]) } ?? ""
        return (document.head, Prose(document: document, folder: folder))
    }

    /// The paths of files that the text refers to.
    var mentions: Set<String> { document.map { Mentions.paths(in: $0.body, folder: folder) } ?? [] }

    /// The text as it was written.
    var source: String { document.map { String(decoding: $0.body, as: UTF8.self) } ?? "" }

    /// The first heading, for files whose keys name no title.
    var firstHeading: String? { document?.render(.fragment).headings.first?.title }

    /// The text as a page shows it.
    func model(_ context: PageContext) -> ProseModel {
        guard let document else { return ProseModel(lead: nil, parts: [], contents: [], footnotes: nil) }
        return ProseCut(document.render(options(context)), strings: context.strings).model
    }

    /// What in the text could not be found or was left out for safety, and links that lead nowhere.
    func findings(_ context: PageContext) -> [Finding] {
        guard let document else { return [] }
        let resolver = LinkResolver(folder: folder, context: context)
        var options = options(context)
        // Links stay as they were written, so that a finding can say what to look for in the file.
        options.link = nil
        let rendering = document.render(options)
        return rendering.findings
            + resolver.deadLinks(
                in: rendering.html,
                body: document.body,
                file: document.file,
                line: document.bodyLine
            )
    }

    private func options(_ context: PageContext) -> RenderOptions {
        let resolver = LinkResolver(folder: folder, context: context)
        var options = RenderOptions.page { address in resolver.image(address) }
        options.link = { address in resolver.link(address) }
        options.words = context.strings.renderWords
        if let host = context.publication.host { options.ownHosts = [host] }
        return options
    }
}

extension Strings {
    /// The words that rendering adds to a text.
    fileprivate var renderWords: RenderWords {
        var words = RenderWords()
        words.footnotes = self(.footnotes)
        words.backToReference = self(.backToReference)
        words.open = self(.taskOpen)
        words.done = self(.taskDone)
        words.callouts = [
            .note: self(.calloutNote), .tip: self(.calloutTip), .important: self(.calloutImportant),
            .warning: self(.calloutWarning), .caution: self(.calloutCaution),
        ]
        return words
    }
}
