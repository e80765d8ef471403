/// Reads a text from a model.
final class TextReader<Model: Sendable>: FieldReader<Model>, @unchecked Sendable {
    private let read: @Sendable (Model) -> String?

    init(_ read: @escaping @Sendable (Model) -> String?) {
        self.read = read
    }

    override func value(of model: Model) -> TemplateValue { TemplateValue(read(model)) }
}
