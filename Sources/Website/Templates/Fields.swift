/// All names of a model, in the order in which the manual lists them.
struct Fields<Model: Sendable>: Sendable {
    /// The fields in order.
    let all: [Field<Model>]
    private let byName: [String: Field<Model>]

    /// Fields with names of their own; the first of two with one name counts.
    init(_ fields: Field<Model>...) {
        all = fields
        byName = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The field with a name.
    subscript(name: String) -> Field<Model>? { byName[name] }

    /// The kinds of values by name.
    var shapes: [String: TemplateShape] { byName.mapValues(\.shape) }
}
