/// All names of a model, in the order in which the manual lists them.
struct Fields<Model: Sendable>: Sendable {
    /// The fields in order.
    let all: [Field<Model>]
    /// The hashes of their names, in the same order: a look along a few numbers beats a dictionary.
    private let keys: [UInt64]

    /// Fields with names of their own; the first of two with one name counts.
    init(_ fields: Field<Model>...) {
        all = fields
        keys = fields.map { TemplateName($0.name).key }
    }

    /// The field with a name.
    subscript(name: TemplateName) -> Field<Model>? {
        for position in keys.indices where keys[position] == name.key { return all[position] }
        return nil
    }

    /// The kinds of values by name.
    var shapes: [String: TemplateShape] {
        Dictionary(all.map { ($0.name, $0.shape) }) { first, _ in first }
    }
}
