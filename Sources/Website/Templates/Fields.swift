/// All names of a model, in the order in which the manual lists them.
struct Fields<Model: Sendable>: Sendable {
    /// The fields in order.
    let all: [Field<Model>]
    /// The hashes of their names, in the same order: a look along a few numbers beats a dictionary.
    private let keys: [UInt64]
    private let readers: [Unmanaged<FieldReader<Model>>]

    /// Fields with names of their own; the first of two with one name counts.
    init(_ fields: Field<Model>...) {
        all = fields
        keys = fields.map { TemplateName($0.name).key }
        readers = fields.map { Unmanaged.passUnretained($0.reader) }
    }

    /// The value under a name; nil where there is no such name.
    func value(_ name: TemplateName, of model: Model) -> TemplateValue? {
        keys.withUnsafeBufferPointer { keys in
            for position in keys.indices where keys[position] == name.key {
                // The fields keep their readers, so that these need not be kept once more while they read.
                return readers[position]._withUnsafeGuaranteedRef { $0.value(of: model) }
            }
            return nil
        }
    }

    /// The kinds of values by name.
    var shapes: [String: TemplateShape] {
        Dictionary(all.map { ($0.name, $0.shape) }) { first, _ in first }
    }
}
