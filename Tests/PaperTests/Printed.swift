import Markup
import Registration

@testable import Paper

/// Papers of an event, as text.
enum Printed {
    /// A pack that is printed in the morning, for a board that is served.
    static func pack(_ gathering: Gathering, _ paper: PaperSize = .a4) -> PrintPack {
        var pack = PrintPack(gathering, printed: PaperEvent.morning)
        pack.paper = paper
        pack.address = "http://192.168.1.20:8080"
        return pack
    }

    /// What stands in the file of a kind of paper.
    static func text(_ sheet: any Sheet.Type, of pack: PrintPack) -> String {
        String(decoding: sheet.printout(of: pack).document.bytes, as: UTF8.self)
    }

    /// What stands in the files of all kinds.
    static func everything(_ pack: PrintPack) -> String { sheets.map { text($0, of: pack) }.joined() }
}
