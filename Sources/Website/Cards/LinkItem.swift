/// A link with its label.
struct LinkItem: TemplateModel {
    let label: String
    let href: String
    /// Whether it leads to the page that it stands on, or to the part of the site that the page belongs to.
    var isCurrent = false
    /// What stands beside it, such as how much there is.
    var aside: String?

    static let fields = Fields<LinkItem>(
        .text("label") { $0.label },
        .text("href") { $0.href },
        .flag("isCurrent") { $0.isCurrent },
        .text("aside") { $0.aside }
    )
}
