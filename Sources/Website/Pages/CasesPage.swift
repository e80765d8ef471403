import Unconference

/// All case studies, newest first.
struct CasesPage: PageKind {
    let template = "cases"

    func addresses(in selection: Selection) -> [Address] { [.cases] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<StoryListModel>? {
        guard address == .cases else { return nil }
        let model = StoryListModel(
            title: context.strings(.cases),
            stories: context.caseCards(context.publication.cases),
            feedHref: nil
        )
        return PageContent(PageHead(title: model.title, section: .cases), model)
    }
}
