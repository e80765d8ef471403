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
        guard let rendering = prose(of: address)?.rendered(context) else { return (context, nil) }
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
        return prose(of: plan.address)?.path
    }

    /// Whether a file of the site shows one of some texts, rather than what lists say of it.
    ///
    /// - Parameters:
    ///   - plan: the file.
    ///   - texts: the paths of the texts' files below the site folder.
    public func shows(anyOf texts: Set<String>, in plan: PagePlan) -> Bool {
        guard !texts.isEmpty else { return false }
        if case .feed(let scope) = plan.address.inAtom { return tells(anyOf: texts, in: scope) }
        return source(of: plan).map(texts.contains) ?? false
    }

    /// What is wrong in the text of a page: links that lead nowhere, pictures that are missing, what was left out.
    public func check(_ plan: PagePlan) -> [Finding] {
        guard case .page = plan.making, let prose = prose(of: plan.address) else { return [] }
        let context = PageContext(self, at: plan.address, language: language(of: plan.address))
        let rendering = prose.rendered(context)
        return rendering.findings + deadPlaces(of: rendering, on: page(plan))
    }

    /// The bytes of a page; none for any other file.
    func page(_ plan: PagePlan) -> [UInt8] {
        guard case .page(let kind) = plan.making, pageKinds.indices.contains(kind) else { return [] }
        return pageKinds[kind].render(context(at: plan.address).context) ?? []
    }

    /// The text that is a page's own.
    private func prose(of address: Address) -> Prose? {
        switch address {
        case .home: home?.prose
        case .event(let slug): event(slug)?.prose
        case .note(let event, let note):
            notePositions[NoteKey(event: event, note: note)].map { notes[$0].prose }
        case .story(let slug): story(slug)?.prose
        case .caseStudy(let slug): caseStudy(slug)?.prose
        case .question(let slug): questionPositions[slug].map { questions[$0].prose }
        case .page(let names): pagePositions[names].map { pages[$0].page.prose }
        case .ambassador(let slug): ambassador(slug)?.prose
        default: nil
        }
    }

    /// What stands above a page's own text; nil where nothing does that is seen.
    func heading(of address: Address) -> String? {
        switch address {
        case .event(let slug): event(slug)?.event.title
        case .note(let event, let note):
            notePositions[NoteKey(event: event, note: note)].map { notes[$0].title }
        case .story(let slug): story(slug)?.head.title
        case .caseStudy(let slug): caseStudy(slug)?.head.title
        case .question(let slug): questionPositions[slug].map { questions[$0].head.title }
        case .page(let names): pagePositions[names].map { pages[$0].page.head.title }
        case .ambassador(let slug): ambassador(slug)?.head.name
        default: nil
        }
    }

    /// The language of a page: its own, else its event's, else the site's.
    func language(of address: Address) -> String {
        let own: String? =
            switch address {
            case .event(let slug), .board(let slug), .session(let slug, _): event(slug)?.event.language
            case .note(let event, let note):
                notePositions[NoteKey(event: event, note: note)].flatMap { notes[$0].note.language }
                    ?? self.event(event)?.event.language
            case .story(let slug): story(slug)?.head.language
            case .caseStudy(let slug): caseStudy(slug)?.head.language
            case .question(let slug): questionPositions[slug].flatMap { questions[$0].head.language }
            case .ambassador(let slug): ambassador(slug)?.head.language
            case .page(let names): pagePositions[names].flatMap { pages[$0].page.head.language }
            default: nil
            }
        return own ?? site.language
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
