/// Reads a yes or no from a model.
final class FlagReader<Model: Sendable>: FieldReader<Model>, @unchecked Sendable {
    private let read: @Sendable (Model) -> Bool

    init(_ read: @escaping @Sendable (Model) -> Bool) {
        self.read = read
    }

    override func value(of model: Model) -> TemplateValue { .flag(read(model)) }
}
