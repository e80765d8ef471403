public import Markup

/// Pages of one size, ready for the printer: a document that needs nothing else, and no script.
public struct Printout: Sendable {
    /// What it is called.
    public var title: String
    /// Its pages.
    public var pages: [Hypertext]
    /// How large a page is.
    let box: PageBox
    /// What this kind of paper needs besides the style of all.
    let style: Hypertext
    /// What stands on it besides, and in which language.
    let words: PaperWords

    /// Pages of one size.
    init(_ title: String, _ box: PageBox, words: PaperWords, style: Hypertext = "", pages: [Hypertext]) {
        self.title = title
        self.words = words
        self.box = box
        self.style = style
        self.pages = pages
    }

    /// The document.
    public var document: Hypertext {
        PaperDocument.page(
            title,
            in: words.language,
            style: """
                @page { size: \(millimetres(box.width)) \(millimetres(box.height)); margin: 0; }
                .page { width: \(millimetres(box.width)); height: \(millimetres(box.height)); }
                \(PrintStyle.all)\(style)
                """,
            """
            <h1 class="unseen">\(title)</h1>
            \(each: pages.indices, { index in
                """
                <section class="page" aria-label="\(words.titles.page(index + 1, pages.count))">
                \(pages[index])</section>

                """
            })

            """
        )
    }

    private func millimetres(_ tenths: Int) -> Hypertext { "\(tenths / 10).\(tenths % 10)mm" }
}
