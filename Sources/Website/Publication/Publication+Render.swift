public import Unconference

extension Publication {
    /// Makes one file of the site.
    ///
    /// The same plan gives the same bytes whenever, wherever and beside whatever it is made.
    public func render(_ plan: PagePlan) -> OutputFile {
        let bytes: [UInt8]? =
            switch plan.making {
            case .page(let kind):
                pageKinds.indices.contains(kind) ? pageKinds[kind].render(plan.address, in: self) : nil
            case .file(let kind):
                fileKinds.indices.contains(kind) ? fileKinds[kind].bytes(at: plan.address, in: self) : nil
            case .copy(let file): file.bytes
            }
        return OutputFile(path: plan.path, bytes: bytes ?? [])
    }

    /// What is wrong in the text of a page: links that lead nowhere, pictures that are missing, what was left out.
    public func check(_ plan: PagePlan) -> [Finding] {
        guard case .page = plan.making, let prose = prose(of: plan.address) else { return [] }
        return prose.findings(PageContext(self, at: plan.address, language: site.language))
    }

    private func prose(of address: Address) -> Prose? {
        switch address {
        case .home: home?.prose
        case .event(let slug): event(slug)?.prose
        case .note(let event, let note):
            notePositions[NoteKey(event: event, note: note)].map { notes[$0].prose }
        case .story(let slug): stories.first { $0.head.slug == slug }?.prose
        case .caseStudy(let slug): cases.first { $0.head.slug == slug }?.prose
        case .question(let slug): questionPositions[slug].map { questions[$0].prose }
        case .page(let names): pages.first { $0.names == names }?.page.prose
        default: nil
        }
    }

    /// Every file of the site, one after the other.
    public func renderAll() -> [OutputFile] { plans.map(render) }
}
