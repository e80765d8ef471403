public import Unconference

extension Publication {
    /// Makes one file of the site.
    ///
    /// The same plan gives the same bytes whenever, wherever and beside whatever it is made.
    public func render(_ plan: PagePlan) -> RenderedPage {
        var findings: [Finding] = []
        let bytes: [UInt8]? =
            switch plan.making {
            case .page(let kind): page(plan.address, kind: kind, findings: &findings)
            case .file(let kind):
                fileKinds.indices.contains(kind) ? fileKinds[kind].bytes(at: plan.address, in: self) : nil
            case .copy(let file): file.bytes
            }
        return RenderedPage(file: OutputFile(path: plan.path, bytes: bytes ?? []), findings: findings)
    }

    private func page(_ address: Address, kind: Int, findings: inout [Finding]) -> [UInt8]? {
        guard pageKinds.indices.contains(kind) else { return nil }
        return pageKinds[kind].render(context(at: address, findings: &findings))
    }

    /// What a page needs, its own text rendered.
    func context(at address: Address, findings: inout [Finding]) -> PageContext {
        let language = language(of: address)
        let context = PageContext(self, at: address, language: language)
        guard let prose = prose(of: address) else { return context }
        let rendering = prose.rendered(context)
        findings += rendering.findings
        return PageContext(self, at: address, language: language, prose: rendering.model)
    }

    /// Whether a file of the site can only have changed with the text of one of some sources, or with what pages share.
    ///
    /// - Parameters:
    ///   - plan: the file.
    ///   - changed: the paths of the sources that have changed, below the site folder.
    public func mayHaveChanged(_ plan: PagePlan, with changed: Set<String>) -> Bool {
        switch plan.making {
        case .page: prose(of: plan.address).map { changed.contains($0.path) } ?? false
        case .file(let kind):
            fileKinds.indices.contains(kind) && fileKinds[kind].readsEveryText && !changed.isEmpty
        case .copy: false
        }
    }

    /// What is wrong in the text of a page: links that lead nowhere, pictures that are missing, what was left out.
    public func check(_ plan: PagePlan) -> [Finding] {
        guard case .page = plan.making, let prose = prose(of: plan.address) else { return [] }
        return prose.rendered(PageContext(self, at: plan.address, language: language(of: plan.address)))
            .findings
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
            case .page(let names): pagePositions[names].flatMap { pages[$0].page.head.language }
            default: nil
            }
        return own ?? site.language
    }

    /// Every file of the site, one after the other.
    public func renderAll() -> [OutputFile] { plans.map { render($0).file } }
}
