import Formats
import Unconference

/// What a new site folder starts with.
enum NewSite {
    /// The files, each with its path in the folder.
    static func files(titled title: String) -> [(path: String, text: String)] {
        let site = Site(title: title)
        return [
            ("unconf.yml", SiteFile.text(site)),
            ("Content/index.md", page("home", title, nil, welcome)),
            ("Content/pages/about.md", page("about", "About", 10, about)),
            ("Content/pages/code-of-conduct.md", page("code-of-conduct", "Code of conduct", 20, conduct)),
            ("Content/pages/privacy.md", page("privacy", "Privacy", 30, privacy)),
            ("Output/.gitignore", "*\n!.gitignore\n"),
            (".gitignore", "unconf.sqlite*\n*.unconf-backup\n.Output.*\nprint/\n"),
        ]
    }

    private static func page(_ name: String, _ title: String, _ menu: Int?, _ body: String) -> String {
        var page = Page(slug: Slug(from: name, fallback: "page"), title: title)
        page.menu = menu
        return PageFile.text(page, body: body + "\n")
    }

    private static let welcome = """
        People who do the same work in different places meet, say what went wrong and what went right, and write it down.
        The next event and what was learned at the last ones are on these pages.
        """

    private static let about = """
        An unconference has no programme until those who come make one. Bring a question or a pain, not a talk. Whoever
        comes are the right people; whenever it starts is the right time; when it's over, it's over. If you are neither
        learning nor helping where you are, go somewhere else: nobody minds.
        """

    private static let conduct = """
        Be kind, ask before you photograph, and leave the sales pitch at home. If something is wrong, speak to the person
        named on the event's page; what you say stays with them.
        """

    private static let privacy = """
        We keep your name, and what else you choose to tell us, to run the event. Nothing of it is published unless you say
        so for that purpose, and you can take it back. Ask us, and you get all that we hold about you, or we erase it. After
        the event it is deleted on the day that the event's page names.
        """
}
