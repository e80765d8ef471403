/// The names of a model and, where it has none, those of the frame around it.
final class FramedNames<Model: TemplateModel>: TemplateNames, @unchecked Sendable {
    private let model: Model
    private let frame: Frame
    // The fields of a model live as long as the program: nobody needs to keep them once more.
    private let own = Unmanaged.passUnretained(Model.fields)
    private let outer = Unmanaged.passUnretained(Frame.fields)

    init(_ model: Model, within frame: Frame) {
        self.model = model
        self.frame = frame
    }

    override func value(_ name: TemplateName) -> TemplateValue? {
        own._withUnsafeGuaranteedRef { $0.value(name, of: model) }
            ?? outer._withUnsafeGuaranteedRef { $0.value(name, of: frame) }
    }
}
