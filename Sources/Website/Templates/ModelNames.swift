/// The names of a model.
final class ModelNames<Model: TemplateModel>: TemplateNames, @unchecked Sendable {
    private let model: Model
    // The fields of a model live as long as the program: nobody needs to keep them once more.
    private let fields = Unmanaged.passUnretained(Model.fields)

    init(_ model: Model) {
        self.model = model
    }

    override func value(_ name: TemplateName) -> TemplateValue? {
        fields._withUnsafeGuaranteedRef { $0.value(name, of: model) }
    }
}
