import HTTPTypes
import Markup
import Paper
import Registration
import Unconference

/// Paper at the desk: every sheet as it would be printed now.
enum PaperPage {
    /// The list of sheets.
    static func page(_ call: Call) -> Hypertext {
        let words = call.deskWords.paper
        return DeskFrame.page(
            call,
            .paper,
            """
            <p class="lead">\(words.lead)</p>
            <ul class="log">\(each: sheets, { sheet in
                """
                <li><b\(call.inEnglish)><a href="/desk/paper/\(sheet.name)">\(sheet.title)</a></b> <span class="soft"\(call.inEnglish)>\(sheet.use)</span>\
                \(if: sheet.isPrivate, " <span class=\"state wait\">\(words.organisers)</span>")</li>

                """
            })</ul>

            """
        )
    }

    /// One sheet, on A4 or, with `?paper=letter`, on letter.
    static func sheet(_ call: Call) throws -> Reply {
        guard let sheet = sheets.first(where: { $0.name == call.parts["sheet"] }) else {
            throw Refusal(
                .notFound,
                "no-sheet",
                "there is no paper called \(call.parts["sheet"] ?? "")",
                help: "there are \(sheets.map { $0.name }.joined(separator: ", "))"
            )
        }
        var pack = PrintPack(call.scene.gathering, printed: call.now)
        pack.paper = call.input["paper"].flatMap(PaperSize.init) ?? .a4
        pack.address = call.board.settings.origin
        var reply = Reply.page(sheet.printout(of: pack).document)
        // The document brings its own style and nothing else.
        if let policy = HTTPField.Name("Content-Security-Policy") {
            reply.headers[policy] = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
        }
        return reply
    }
}
