import Markup
import Unconference

/// The whole day on one page on the wall.
enum BoardPoster: Sheet {
    static let name = "board-poster"
    static let title = PaperWords.english.titles.poster
    static let summary = "the same on a page of twice the size, to hang up (A3, or ledger)"
    static let use = "Where people pass by; on a printer without large paper, print it as two halves."
    static let isPrivate = true
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        BoardDrawing.printout(pack.words.titles.poster, of: pack, on: pack.paper.large)
    }
}
