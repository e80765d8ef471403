public import ArgumentParser
import Formats
import Paper
import Publishing
import Registration
import Unconference

/// How paper is printed.
struct PaperOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The paper in the printer: a4 or letter.", valueName: "size"))
    var paper = PaperSize.a4
    @Option(help: ArgumentHelp("So many blank cards instead of those of the topics.", valueName: "n"))
    var blank: Int?
    @Option(
        help: ArgumentHelp(
            "The number of the first blank card. Default: the one after the last topic.",
            valueName: "number"
        )
    )
    var first: Int?
    @Option(
        help: ArgumentHelp(
            "The address of the board for the codes. Default: board-url of unconf.yml.",
            valueName: "url"
        )
    )
    var url: String?
    @Flag(help: "Name nobody on what hangs in the room.")
    var anonymous = false

    mutating func validate() throws {
        if let blank, !(1...PrintPack.mostBlankCards).contains(blank) {
            throw ValidationError("--blank is 1 to \(PrintPack.mostBlankCards).")
        }
        if let first, !(1...1_000_000).contains(first) {
            throw ValidationError("--first is the number of a card, from 1.")
        }
    }

    /// What to print from.
    func pack(of gathering: Gathering, at desk: Desk) throws -> PrintPack {
        var pack = PrintPack(gathering, printed: try Desk.now())
        pack.paper = paper
        pack.isAnonymous = anonymous
        pack.blankCards = pack.freeCards(blank ?? 12, from: first)
        if let url = url ?? desk.folder.site.boardURL {
            pack.address = try BoardAddress(url: url, bind: nil, port: 80).origin
        }
        return pack
    }
}

extension PaperSize: ExpressibleByArgument {}
