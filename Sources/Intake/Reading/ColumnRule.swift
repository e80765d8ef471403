/// What an importer makes of a column with one of several headers.
public struct ColumnRule: Sendable {
    /// What the column fills.
    let field: ImportField
    /// The headers, compared without case, accents and punctuation.
    let names: [String]
    /// Which of several columns with that header it is, from 1; nil for all.
    let occurrence: Int?

    /// A column that fills a field.
    public init(_ field: ImportField, _ names: String..., occurrence: Int? = nil) {
        self.field = field
        self.names = names.map { HeaderName($0).compact }
        self.occurrence = occurrence
    }

    /// Columns that the shop has for itself and that nobody needs here.
    public static func drop(_ names: String...) -> ColumnRule { ColumnRule(dropping: names) }

    private init(dropping names: [String]) {
        field = .ignore
        self.names = names.map { HeaderName($0).compact }
        occurrence = nil
    }
}
