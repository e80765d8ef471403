/// All names of a model, in the order in which the manual lists them.
///
/// It lies in memory of its own, which thousands of pages look through on several cores without counting a reference.
final class Fields<Model: Sendable>: @unchecked Sendable {
    /// The fields in order.
    let all: [Field<Model>]
    /// The hashes of their names, in the same order: a look along a few numbers beats a dictionary.
    private let keys: UnsafeMutableBufferPointer<UInt64>
    private let readers: UnsafeMutableBufferPointer<Unmanaged<FieldReader<Model>>>

    /// Fields with names of their own; the first of two with one name counts.
    init(_ fields: Field<Model>...) {
        all = fields
        keys = .allocate(capacity: fields.count)
        _ = keys.initialize(from: fields.map { TemplateName($0.name).key })
        readers = .allocate(capacity: fields.count)
        _ = readers.initialize(from: fields.map { Unmanaged.passUnretained($0.reader) })
    }

    deinit {
        keys.deallocate()
        readers.deallocate()
    }

    /// The value under a name; nil where there is no such name.
    func value(_ name: TemplateName, of model: Model) -> TemplateValue? {
        for position in 0..<keys.count where keys[position] == name.key {
            // The fields keep their readers, so that these need not be kept once more while they read.
            return readers[position]._withUnsafeGuaranteedRef { $0.value(of: model) }
        }
        return nil
    }

    /// The kinds of values by name.
    var shapes: [String: TemplateShape] {
        Dictionary(all.map { ($0.name, $0.shape) }) { first, _ in first }
    }
}
