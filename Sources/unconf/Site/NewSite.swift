import Formats
import Unconference

/// What a new site folder starts with.
enum NewSite {
    /// The files, each with its path in the folder.
    ///
    /// Pages have English names in every language, since other texts and `event.md` name them.
    ///
    /// - Parameters:
    ///   - title: what the site is called.
    ///   - language: its language, as BCP 47 has it.
    static func files(titled title: String, in language: String) -> [(path: String, text: String)] {
        var site = Site(title: title)
        site.language = language
        let words = SiteWords.words(in: language)
        return [
            ("unconf.yml", SiteFile.text(site)),
            ("Content/index.md", page("home", (title, words.welcome))),
            ("Content/pages/about.md", page("about", words.about, menu: 10)),
            ("Content/pages/code-of-conduct.md", page("code-of-conduct", words.conduct, menu: 20)),
            ("Content/pages/privacy.md", page("privacy", words.privacy, menu: 30)),
            ("Output/.gitignore", "*\n!.gitignore\n"),
            (
                ".gitignore",
                "unconf.sqlite*\n*.unconf-backup\n/Output/*\n!/Output/.gitignore\n.Output.*\nprint/\n"
            ),
        ]
    }

    private static func page(_ name: String, _ words: SiteWords.Page, menu: Int? = nil) -> String {
        var page = Page(slug: Slug(from: name, fallback: "page"), title: words.title)
        page.menu = menu
        return PageFile.text(page, body: words.text + "\n")
    }
}
