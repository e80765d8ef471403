/// How far a table is written.
struct OpenTable {
    var number: Int
    var row: Int
    var column: Int
    var hasBody = false
}
