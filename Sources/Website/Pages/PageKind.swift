import Unconference

/// One kind of page: which ones a site has, and what their template is given.
///
/// A new kind is a file here, the template that it names in the theme, and a line in ``pageKinds``.
protocol PageKind: Sendable {
    /// What the template is given.
    associatedtype Model: TemplateModel

    /// The name of its template.
    var template: String { get }

    /// The pages of this kind that a site has.
    func addresses(in selection: Selection) -> [Address]

    /// Adds every note, question, event and tag that one of them shows besides its own text, as cards show them: a build
    /// leaves the page as it was where nothing that is added here has changed.
    func use(at address: Address, _ digest: inout UseDigest)

    /// The files of the texts that one of them shows whole besides its own, as paths below the site folder: it is made again
    /// when one of them changes. None, unless a kind says otherwise.
    func texts(at address: Address, in publication: Publication) -> [String]

    /// One of them; nil when the address is none of this kind's.
    func page(at address: Address, _ context: PageContext) -> PageContent<Model>?
}

extension PageKind {
    func texts(at address: Address, in publication: Publication) -> [String] { [] }

    /// The names that the template may use, the frame's among them.
    var shapes: [String: TemplateShape] {
        Frame.fields.shapes.merging(Model.fields.shapes) { _, own in own }
    }

    /// The bytes of a page.
    func render(_ context: PageContext) -> [UInt8]? {
        let fragments = context.publication.fragments
        let setting = fragments.setting(root: context.links.root, language: context.language)
        return fill(context) {
            context.publication.theme.templates.fill(
                $0,
                with: $1,
                words: context.strings.printed,
                wordsTag: context.wordsTag,
                keeping: fragments,
                in: setting
            )
        }
    }

    /// A page as an engine makes it from the name of a template and what it is given.
    func fill<Page>(_ context: PageContext, by engine: (String, TemplateObject) -> Page?) -> Page? {
        guard let content = page(at: context.address, context) else { return nil }
        let frame = Frame(content.head, kind: template, context)
        return engine(template, TemplateObject(content.model, within: frame))
    }
}
