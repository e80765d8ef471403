import Unconference

/// A page before it meets its template.
struct PageContent<Model: TemplateModel>: Sendable {
    /// What search engines, tabs and feed readers are told.
    let head: PageHead
    /// What the template is given.
    let model: Model

    init(_ head: PageHead, _ model: Model) {
        self.head = head
        self.model = model
    }
}

/// What a page says about itself to those who do not read it.
struct PageHead: Sendable {
    /// The title of the tab, without the site's.
    var title: String?
    /// A sentence or two.
    var description: String?
    /// Which part of the menu the page belongs to.
    var section: Address?
    /// The feed of what the page shows.
    var feed: FeedScope?
    /// Whether search engines are asked to leave it out.
    var isHidden = false
    /// Whether it is an article, rather than a list or a front page.
    var isArticle = false
    /// The picture that is shown where the page's address is passed on.
    var poster: Address?
    /// What machines understand of it, as JSON-LD.
    var linkedData: [UInt8]?
    /// Whether it has a script of the site's own; every other page forbids all.
    var runsScript = false
}
