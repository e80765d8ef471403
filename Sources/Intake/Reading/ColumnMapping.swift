public import Unconference

/// What an organiser says that a column means: `--map "Your job=role"`.
public struct ColumnMapping: Hashable, Sendable {
    /// The column's header; `#3` for the third column.
    public var column: String
    /// What it fills.
    public var field: ImportField

    /// A column that fills a field.
    public init(column: String, field: ImportField) {
        self.column = column
        self.field = field
    }

    /// Reads `COLUMN=FIELD`; the last `=` counts, since questions may have one too.
    public init(_ text: String) throws(Failure) {
        guard let equals = text.lastIndex(of: "="), equals != text.startIndex else {
            throw Failure(
                "bad-map",
                "“\(text)” is not COLUMN=FIELD",
                help: "such as `--map \"Your job=role\"`"
            )
        }
        let name = text[text.index(after: equals)...].filter { !$0.isWhitespace }.lowercased()
        guard let field = ImportField(rawValue: name) else {
            let known = ImportField.allCases.map(\.rawValue)
            let nearest = Nearest.name(to: name, among: known)
            throw Failure(
                "unknown-field",
                "there is no field “\(name)” to map a column to",
                help: nearest.map { "did you mean `\($0)`?" }
                    ?? "the fields are \(known.joined(separator: ", "))"
            )
        }
        self.init(column: String(text[..<equals]), field: field)
    }
}
