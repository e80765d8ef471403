/// What an importer makes of a column with one of several headers.
public struct ColumnRule: Sendable {
    /// What the column fills.
    let field: ImportField
    /// The headers as the shop writes them.
    private let headers: [String]
    /// Which of several columns with that header it is, from 1; nil for all.
    let occurrence: Int?

    /// A column that fills a field.
    public init(_ field: ImportField, _ names: String..., occurrence: Int? = nil) {
        self.field = field
        headers = names
        self.occurrence = occurrence
    }

    /// The headers without case, accents and punctuation.
    ///
    /// Worked out for the one importer that reads a file: every command lists all importers when it starts.
    var names: [String] { headers.map { HeaderName($0).compact } }

    /// Columns that the shop has for itself and that nobody needs here.
    public static func drop(_ names: String...) -> ColumnRule { ColumnRule(dropping: names) }

    private init(dropping names: [String]) {
        field = .ignore
        headers = names
        occurrence = nil
    }
}
