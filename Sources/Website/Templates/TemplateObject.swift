/// Something with names, each of which is worked out when a template asks for it.
struct TemplateObject: Sendable {
    /// Who works them out.
    let names: TemplateNames

    /// The names of a model.
    init<Model: TemplateModel>(_ model: Model) {
        names = ModelNames(model)
    }

    /// The names of a model and, where it has none, those of the frame around it.
    init<Model: TemplateModel>(_ model: Model, within frame: Frame) {
        names = FramedNames(model, within: frame)
    }

    /// The words of a theme.
    init(_ strings: Strings) {
        names = WordNames(strings)
    }

    /// The keys of their own that people gave a text.
    init(own texts: [String: String]) {
        names = OwnNames(texts)
    }

    /// The value under a name; nil when there is no such name.
    func value(_ name: TemplateName) -> TemplateValue? { names.value(name) }
}
