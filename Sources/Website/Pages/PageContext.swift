import Unconference

/// What every page needs while it is made: the publication around it, how it links, and the words of its language.
///
/// All parts of a page share one.
final class PageContext: Sendable {
    /// The publication that the page is part of.
    let publication: Publication
    /// The page's own address.
    let address: Address
    /// How it links to others.
    let links: Links
    /// The theme's words in its language.
    let strings: Strings
    /// The same as templates take them.
    let words: TemplateObject
    /// The tag around the theme's words that says of which language they are, where the theme does not speak the page's.
    let wordsTag: [UInt8]?
    /// Its language, as BCP 47 has it.
    let language: String
    /// The page's own text.
    let prose: ProseModel
    /// The notes that it offers because they are about the same, as positions in the publication.
    let related: [Int]

    init(
        _ publication: Publication,
        at address: Address,
        language: String,
        prose: ProseModel = .empty,
        related: [Int] = [],
        links: Links? = nil
    ) {
        self.publication = publication
        self.address = address
        self.language = language
        self.prose = prose
        self.related = related
        self.links =
            links
            ?? Links(
                from: address,
                namesFiles: publication.settings.linksNameFiles,
                base: publication.basePath
            )
        strings = publication.theme.strings(for: language, or: publication.site.language)
        words = TemplateObject(strings)
        let spoken = strings.language
        wordsTag =
            spoken.languageAlone == language.languageAlone
            ? nil
            : Array("<span lang=\"\(spoken)\" dir=\"\(PageContext.direction(of: spoken))\">".utf8)
    }

    /// Whether a language is written from right to left.
    static func isRightToLeft(_ language: String) -> Bool {
        ["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv"].contains(language.languageAlone)
    }

    /// The way in which a language is written, as pages say it.
    static func direction(of language: String) -> String { isRightToLeft(language) ? "rtl" : "ltr" }

    /// The link to an address.
    func href(_ address: Address) -> String { links.href(address) }
}
