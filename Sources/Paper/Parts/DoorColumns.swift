import Markup

/// The rows of the door list, cut into pages.
struct DoorColumns {
    private let space: Int
    private var done: [Hypertext] = []
    private var rows: Hypertext = ""
    private var used = 0

    /// The width of the column of names.
    let name: Int
    /// The width of the column of tickets.
    let ticket = 350

    /// - Parameter box: the page.
    init(_ box: PageBox) {
        space = box.height - 110 - 90 - 110 - 70 - 90
        name = box.width - 280 - 90 - 210 - 380 - 200 - 25
    }

    /// The pages.
    var pages: [Hypertext] { rows.isEmpty && !done.isEmpty ? done : done + [rows] }

    /// Begins a new page unless so much of this one is left.
    mutating func need(_ height: Int) {
        guard used + height > space, used > 0 else { return }
        done.append(rows)
        rows = ""
        used = 0
    }

    /// How much is left of this page.
    var left: Int { space - used }

    /// Adds a row, on the next page where this one is full.
    mutating func add(_ row: Hypertext, height: Int) {
        need(height)
        rows += row
        used += height
    }

    /// The height of a row with a name.
    func height(of text: String) -> Int { TextFit.lines(text, size: 40, width: name - 250) > 1 ? 112 : 92 }
}
