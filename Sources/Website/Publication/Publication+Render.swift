public import Unconference

extension Publication {
    /// Makes one file of the site.
    ///
    /// The same plan gives the same bytes whenever, wherever and beside whatever it is made.
    public func render(_ plan: PagePlan) -> RenderedPage {
        switch plan.making {
        case .page(let kind) where pageKinds.indices.contains(kind):
            let (context, rendering) = context(at: plan.address)
            let bytes = pageKinds[kind].render(context) ?? []
            return RenderedPage(
                file: OutputFile(path: plan.path, bytes: bytes),
                findings: rendering.map { $0.findings + deadPlaces(of: $0, on: bytes) } ?? [],
                words: rendering.flatMap { searchWords(of: plan.address, html: $0.html) },
                links: rendering?.links ?? [],
                pages: rendering.map(pagesWithPlaces) ?? [],
                related: context.related
            )
        case .file(let kind) where fileKinds.indices.contains(kind):
            let bytes = fileKinds[kind].bytes(at: plan.address, in: self) ?? []
            return RenderedPage(file: OutputFile(path: plan.path, bytes: bytes), findings: [])
        case .copy(let file): return RenderedPage(file: file, findings: [])
        case .read(let file, let path):
            return RenderedPage(file: OutputFile(path: path, bytes: file.bytes), findings: [])
        case .page, .file:
            return RenderedPage(file: OutputFile(path: plan.path, bytes: []), findings: [])
        }
    }

    /// What a page needs, and its own text rendered, where it has one.
    func context(at address: Address) -> (context: PageContext, rendering: ProseRendering?) {
        let language = language(of: address)
        let related = relatedNotes(at: address)
        let context = PageContext(self, at: address, language: language, related: related)
        guard let rendering = text(at: address)?.prose.rendered(context) else { return (context, nil) }
        let whole = PageContext(
            self,
            at: address,
            language: language,
            prose: rendering.model,
            related: related
        )
        return (whole, rendering)
    }

    /// The file of the site folder whose text stands on a page; nil where the page has no text of its own.
    private func source(of plan: PagePlan) -> String? {
        guard case .page = plan.making else { return nil }
        return text(at: plan.address)?.prose.path
    }

    /// Whether a file of the site shows one of some texts, rather than what lists say of it.
    ///
    /// - Parameters:
    ///   - plan: the file.
    ///   - texts: the paths of the texts' files below the site folder.
    public func shows(anyOf texts: Set<String>, in plan: PagePlan) -> Bool {
        guard !texts.isEmpty else { return false }
        let borrowed =
            switch plan.making {
            case .page(let kind): pageKinds[kind].texts(at: plan.address, in: self)
            case .file(let kind): fileKinds[kind].texts(at: plan.address, in: self)
            case .copy, .read: [String]()
            }
        return source(of: plan).map(texts.contains) ?? false || borrowed.contains(where: texts.contains)
    }

    /// What is wrong in the text of a page: links that lead nowhere, pictures that are missing, what was left out.
    public func check(_ plan: PagePlan) -> [Finding] {
        guard case .page = plan.making, let text = text(at: plan.address) else { return [] }
        let context = PageContext(self, at: plan.address, language: language(of: plan.address))
        let rendering = text.prose.rendered(context)
        return rendering.findings + deadPlaces(of: rendering, on: page(plan))
    }

    /// The bytes of a page; none for any other file.
    func page(_ plan: PagePlan) -> [UInt8] {
        guard case .page(let kind) = plan.making, pageKinds.indices.contains(kind) else { return [] }
        return pageKinds[kind].render(context(at: plan.address).context) ?? []
    }

    /// The language of a page: its own, else its event's, else the site's.
    func language(of address: Address) -> String {
        if let own = text(at: address)?.language { return own }
        switch address {
        case .note(let slug, _), .board(let slug), .session(let slug, _):
            return events[named: slug]?.event.language ?? site.language
        default: return site.language
        }
    }

    /// Every file of the site, one after the other.
    public func renderAll() -> [OutputFile] {
        let pages = plans.map(render)
        let words = Dictionary(pages.compactMap { page in page.words.map { (page.file.path, $0) } }) {
            first,
            _ in
            first
        }
        let search = SiteSearch(self) { words[$0] }.files
        return pages.map(\.file) + search
    }
}
