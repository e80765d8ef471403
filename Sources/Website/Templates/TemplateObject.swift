/// Something with names, each of which is worked out when a template asks for it.
struct TemplateObject: Sendable {
    /// The value under a name; nil when there is no such name.
    let value: @Sendable (_ name: TemplateName) -> TemplateValue?

    /// The names of a model.
    init<Model: TemplateModel>(_ model: Model) {
        value = { name in Model.fields.value(name, of: model) }
    }

    /// The names of a model and, where it has none, those of the frame around it.
    init<Model: TemplateModel>(_ model: Model, within frame: Frame) {
        value = { name in
            Model.fields.value(name, of: model) ?? Frame.fields.value(name, of: frame)
        }
    }

    /// The words of a theme.
    init(_ strings: Strings) {
        value = { name in strings[name].map(TemplateValue.text) }
    }
}
