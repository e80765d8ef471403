/// Reads one value by a closure.
final class OneFieldReader<Model: Sendable, Value>: FieldReader<Model>, @unchecked Sendable {
    private let read: @Sendable (Model) -> Value
    private let wrapped: @Sendable (Value) -> TemplateValue

    init(
        _ read: @escaping @Sendable (Model) -> Value,
        as wrapped: @escaping @Sendable (Value) -> TemplateValue
    ) {
        self.read = read
        self.wrapped = wrapped
    }

    override func value(of model: Model) -> TemplateValue { wrapped(read(model)) }
}
