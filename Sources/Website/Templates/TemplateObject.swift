/// Something with names, each of which is worked out when a template asks for it.
struct TemplateObject: Sendable {
    /// The value under a name; nil when there is no such name.
    let value: @Sendable (_ name: TemplateName) -> TemplateValue?

    /// The names of a model.
    init<Model: TemplateModel>(_ model: Model) {
        // The fields of a model live as long as the program: nobody needs to keep them once more.
        let fields = Unmanaged.passUnretained(Model.fields)
        value = { name in fields._withUnsafeGuaranteedRef { $0.value(name, of: model) } }
    }

    /// The names of a model and, where it has none, those of the frame around it.
    init<Model: TemplateModel>(_ model: Model, within frame: Frame) {
        let (own, outer) = (Unmanaged.passUnretained(Model.fields), Unmanaged.passUnretained(Frame.fields))
        value = { name in
            own._withUnsafeGuaranteedRef { $0.value(name, of: model) }
                ?? outer._withUnsafeGuaranteedRef { $0.value(name, of: frame) }
        }
    }

    /// The words of a theme.
    init(_ strings: Strings) {
        value = { name in strings[name].map(TemplateValue.text) }
    }
}
