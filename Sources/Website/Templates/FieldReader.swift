/// Reads one value from a model.
///
/// It is a class so that no count of references is touched where thousands of pages read the same field on several cores.
class FieldReader<Model: Sendable>: @unchecked Sendable {
    /// A reader that finds nothing.
    init() {}

    /// The value of a model.
    func value(of model: Model) -> TemplateValue { .null }
}
