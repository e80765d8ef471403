public import Markup
import Unconference

/// The first page of a folder of paper: what is in it, and when to print what.
public enum PackIndex {
    /// The document.
    ///
    /// - Parameters:
    ///   - pack: what the papers were made from.
    ///   - papers: the kinds that lie in the folder, with the number of their pages.
    public static func document(of pack: PrintPack, _ papers: [(sheet: any Sheet.Type, pages: Int)])
        -> Hypertext
    {
        let page: Hypertext = """
            <div class="sheet index">
            <div class="head"><h2>\(TextFit.shortened(pack.event.title, size: 80, width: pack.paper.upright.width - 1000, lines: 2))</h2><p class="figures">Printed \(pack.printedMoment)</p></div>
            <ul>
            \(each: papers, { paper in
                """
                <li><h3><a href="\(paper.sheet.name).html">\(paper.sheet.title)</a></h3><p>\(paper.sheet.use)</p>\
                <p class="count figures">\(paper.pages == 1 ? "1 page" : "\(paper.pages) pages")\(if: paper.sheet.isPrivate, "<br>private")</p></li>

                """
            })</ul>
            <p class="foot"><span>Without power: hang up the board, write on blank cards, tick the door list. Type it in later.</span></p>
            </div>

            """
        // It tells organisers when to print what, in the language of the commands.
        return Printout(
            "Paper · \(pack.event.title)",
            pack.paper.upright,
            words: .english,
            style: style,
            pages: [page]
        ).document
    }

    private static let style: Hypertext = """
        .index .head h2 { font-size: 8mm; }
        .index .head p { flex: none; font-size: 3.3mm; }
        .index li { display: grid; grid-template-columns: 52mm 1fr 22mm; gap: 5mm; align-items: baseline; padding: 3.4mm 0; border-bottom: .2mm solid var(--rule); }
        .index h3 { font-size: 5mm; }
        .index li p { font-size: 3.7mm; line-height: 1.35; }
        .index .count { text-align: end; color: var(--soft); font-size: 3.3mm; }

        """
}
