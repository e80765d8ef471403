import Markup
import Unconference

/// The four principles and the one law, as a poster.
enum Principles: Sheet {
    static let name = "principles"
    static let title = PaperWords.english.titles.principles
    static let summary = "the four principles and the law of two feet, as a poster"
    static let use = "Before the doors open; one beside the board and one where people have coffee."
    static let isPrivate = false
    static let isKeptFresh = false

    static func printout(of pack: PrintPack) -> Printout {
        let words = pack.words.principles
        let page: Hypertext = """
            <div class="sheet principles">
            <h2>\(words.heading)</h2>
            <ol>
            \(each: zip(pack.words.language.principles, words.remarks), { "<li><h3>\($0)</h3><p>\($1)</p></li>\n" })</ol>
            <div class="law">\(feet)<div><h3>\(words.law)</h3>
            <p>\(words.lawInFull)</p></div></div>
            <p class="foot"><span>\(TextFit.shortened(pack.event.title, size: 29, width: 1100, lines: 1))</span><span>\(words.surprise)</span></p>
            </div>

            """
        return pack.printout(pack.words.titles.principles, pack.paper.upright, style: style, pages: [page])
    }

    /// Two footprints on their way.
    private static let feet: Hypertext = """
        <svg viewBox="0 0 200 230" aria-hidden="true" fill="currentColor">\
        <g transform="rotate(-10 60 130)"><path d="M30 118c0-26 14-42 32-42s30 17 29 43c-1 20-11 27-12 46-1 24-8 43-22 43s-20-17-19-38c1-21-8-30-8-52z"/>\
        <ellipse cx="35" cy="58" rx="10" ry="12"/><ellipse cx="56" cy="50" rx="8" ry="11"/><ellipse cx="74" cy="53" rx="7" ry="9"/><ellipse cx="88" cy="62" rx="6" ry="8"/><ellipse cx="98" cy="75" rx="5" ry="7"/></g>\
        <g transform="translate(200 -26) scale(-1 1) rotate(-10 60 130)"><path d="M30 118c0-26 14-42 32-42s30 17 29 43c-1 20-11 27-12 46-1 24-8 43-22 43s-20-17-19-38c1-21-8-30-8-52z"/>\
        <ellipse cx="35" cy="58" rx="10" ry="12"/><ellipse cx="56" cy="50" rx="8" ry="11"/><ellipse cx="74" cy="53" rx="7" ry="9"/><ellipse cx="88" cy="62" rx="6" ry="8"/><ellipse cx="98" cy="75" rx="5" ry="7"/></g></svg>

        """

    private static let style: Hypertext = """
        .principles { inset: 16mm 18mm 12mm; }
        .principles h2 { font: 600 5mm/1.3 var(--working); letter-spacing: .02em; color: var(--signal); padding-bottom: 4mm; border-bottom: .6mm solid var(--ink); }
        .principles ol { margin-top: 3mm; }
        .principles li { padding: 5.5mm 0 5mm; border-bottom: .2mm solid var(--rule); }
        .principles h3 { font-size: 11.4mm; line-height: 1.14; }
        .principles li p { margin-top: 2mm; font-size: 5mm; color: var(--soft); }
        .principles .law { margin: auto 0; display: flex; gap: 10mm; align-items: center; }
        .principles .law svg { width: 40mm; flex: none; color: var(--signal); }
        .principles .law h3 { font-size: 12mm; }
        .principles .law p { margin-top: 2.5mm; font: 5.8mm/1.4 var(--reading); }
        .principles .foot { margin-top: 0; }

        """
}
