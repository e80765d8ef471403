/// A table that was found in the text.
struct Table {
    /// Where the text of a column stands.
    enum Alignment: Equatable {
        case none
        case left
        case center
        case right
    }

    /// One cell, as it was written.
    struct Cell {
        /// The table, by its number in the text.
        var table: Int
        /// The row, 0 being the head.
        var row: Int
        var column: Int
        /// The line of the body on which it stands, counted from 1.
        var line: Int
        /// The bytes before it on its line.
        var offset: Int
        /// The bytes before it on the line that libcmark was given.
        var writtenOffset: Int
    }

    /// One for each column.
    var alignments: [Alignment]
}
