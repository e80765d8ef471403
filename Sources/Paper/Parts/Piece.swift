import Formats
import Markup
import Registration
import Unconference

/// Parts that several kinds of paper have.
enum Piece {
    /// A text of the event in its language, kept from turning the line around.
    static func text(_ text: String, of event: Event) -> Hypertext {
        "<bdi lang=\"\(event.language)\">\(text)</bdi>"
    }

    /// Words with a capital letter.
    static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// Names of people, each kept from turning the line around.
    static func names(_ names: [String], _ words: PaperWords) -> Hypertext {
        var pieces: [Hypertext] = []
        for (index, name) in names.enumerated() {
            if index > 0 { pieces.append(index == names.count - 1 ? "\(words.language.and)" : ", ") }
            pieces.append("<bdi>\(name)</bdi>")
        }
        return Hypertext(pieces)
    }

    /// An address or a code as a square for cameras; nothing where there is none.
    static func code(_ text: String?, label: String) -> Hypertext {
        guard let text, let code = QRCode(text) else { return "" }
        return """
            <svg class="qr" viewBox="0 0 \(code.fullWidth) \(code.fullWidth)" role="img" aria-label="\(label)" shape-rendering="crispEdges">\
            <rect width="\(code.fullWidth)" height="\(code.fullWidth)" fill="#fff"/><path fill="#000" d="\(code.path)"/></svg>

            """
    }

    /// A page that says that there is nothing to print yet, and what to do.
    static func empty(_ what: Hypertext, _ next: Hypertext) -> Hypertext {
        "<div class=\"sheet\"><p class=\"empty\"><strong>\(what)</strong>\(next)</p></div>\n"
    }

    /// Where to cut a page into boxes of one size: marks at its edges and a small cross at each corner within.
    static func cutMarks(_ box: PageBox, columns: Int, rows: Int) -> Hypertext {
        let part = box.part(columns: columns, rows: rows)
        let length = 40
        var path: Hypertext = ""
        for column in 1..<max(2, columns) {
            let x = column * part.width
            path += "M\(x) 0v\(length)M\(x) \(box.height - length)v\(length)"
            for row in 1..<max(2, rows) { path += "M\(x) \(row * part.height - 25)v50" }
        }
        for row in 1..<max(2, rows) {
            let y = row * part.height
            path += "M0 \(y)h\(length)M\(box.width - length) \(y)h\(length)"
            for column in 1..<max(2, columns) { path += "M\(column * part.width - 25) \(y)h50" }
        }
        return """
            <svg class="marks" viewBox="0 0 \(box.width) \(box.height)" aria-hidden="true" preserveAspectRatio="none">\
            <path d="\(path)" fill="none" stroke="#8c8271" stroke-width="2.5"/></svg>

            """
    }

    /// Things in groups of one size, the last perhaps smaller.
    static func groups<Thing>(of size: Int, _ things: [Thing]) -> [[Thing]] {
        stride(from: 0, to: things.count, by: max(1, size)).map {
            Array(things[$0..<min($0 + max(1, size), things.count)])
        }
    }

    /// Where and when a topic is, in words; nil while it is not on the board.
    static func place(_ topic: RoomTopic, in event: Event) -> (time: String, room: String)? {
        guard let cell = topic.cell, let slot = event.slot(cell.slot), let room = event.room(cell.room) else {
            return nil
        }
        return (slot.times, room.name)
    }
}
