import Markup
import Unconference

/// The whole day on one page in the hand.
enum BoardSheet: Sheet {
    static let name = "board"
    static let title = PaperWords.english.titles.board
    static let summary = "the whole day on one page, rooms across and time down"
    static let use = "When the board is settled; one for each organiser, and one at the door."
    static let isPrivate = true
    static let isKeptFresh = true

    static func printout(of pack: PrintPack) -> Printout {
        BoardDrawing.printout(pack.words.titles.board, of: pack, on: pack.paper.sideways)
    }
}
