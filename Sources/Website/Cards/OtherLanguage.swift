/// The language of a text that stands on a page of another language, for those who have pages read to them.
struct OtherLanguage: TemplateModel {
    let language: String

    static let fields = Fields<OtherLanguage>(
        .text("language") { $0.language },
        .text("direction") { PageContext.direction(of: $0.language) }
    )
}

extension PageContext {
    /// The language of what is at an address, where it is not this page's.
    func otherLanguage(of address: Address) -> OtherLanguage? {
        let own = publication.language(of: address)
        return own == language ? nil : OtherLanguage(language: own)
    }
}
