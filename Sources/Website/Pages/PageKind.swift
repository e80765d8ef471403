import Unconference

/// One kind of page: which ones a site has, and what their template is given.
///
/// A new kind is a file here, a template of the same name in the theme, and a line in ``pageKinds``.
protocol PageKind: Sendable {
    /// What the template is given.
    associatedtype Model: TemplateModel

    /// The name of its template.
    var template: String { get }

    /// The pages of this kind that a site has.
    func addresses(in selection: Selection) -> [Address]

    /// One of them; nil when the address is none of this kind's.
    func page(at address: Address, _ context: PageContext) -> PageContent<Model>?
}

extension PageKind {
    /// The names that the template may use, the frame's among them.
    var shapes: [String: TemplateShape] {
        Frame.fields.shapes.merging(Model.fields.shapes) { _, own in own }
    }

    /// The bytes of a page.
    func render(_ address: Address, in publication: Publication) -> [UInt8]? {
        fill(address, in: publication) { publication.theme.templates.fill($0, with: $1) }
    }

    /// A page as an engine makes it from the name of a template and what it is given.
    func fill<Page>(
        _ address: Address,
        in publication: Publication,
        by engine: (String, TemplateObject) -> Page?
    ) -> Page? {
        let context = PageContext(publication, at: address, language: language(of: address, in: publication))
        guard let content = page(at: address, context) else { return nil }
        let frame = Frame(content.head, kind: template, context)
        return engine(template, TemplateObject(content.model, within: frame))
    }

    /// The language of a page: its own, else its event's, else the site's.
    private func language(of address: Address, in publication: Publication) -> String {
        switch address {
        case .event(let slug), .board(let slug), .session(let slug, _):
            publication.event(slug)?.event.language ?? publication.site.language
        case .note(let event, let note):
            publication.notePositions[NoteKey(event: event, note: note)]
                .flatMap { publication.notes[$0].note.language }
                ?? publication.event(event)?.event.language ?? publication.site.language
        case .story(let slug):
            publication.stories.first { $0.head.slug == slug }?.head.language ?? publication.site.language
        case .caseStudy(let slug):
            publication.cases.first { $0.head.slug == slug }?.head.language ?? publication.site.language
        case .question(let slug):
            publication.questionPositions[slug].flatMap { publication.questions[$0].head.language }
                ?? publication.site.language
        case .page(let names):
            publication.pages.first { $0.names == names }?.page.head.language ?? publication.site.language
        default: publication.site.language
        }
    }
}
