public import Unconference

extension PageFile {
    /// The text of a page's file; reading it gives the same page.
    public static func text(_ page: Page, body: String) -> String {
        var head = HeadText()
        head.line("---")
        head.key("title", YAMLText.line(page.title))
        head.key("status", page.status.rawValue)
        head.key("menu", page.menu.map { String($0) })
        head.showing(page.showing)
        head.key("language", page.language.map(YAMLText.line))
        head.extra(page.extra)
        head.line("---")
        return head.text + body
    }
}
