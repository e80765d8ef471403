/// One name that a template may use, what kind of value it holds, and how to read it from a model.
struct Field<Model: Sendable>: Sendable {
    /// The name.
    let name: String
    /// What kind of value it holds.
    let shape: TemplateShape
    /// The value of a model.
    let read: @Sendable (Model) -> TemplateValue

    /// Text; none and empty are nothing.
    static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String?) -> Field {
        Field(name: name, shape: .text) { TemplateValue(read($0)) }
    }

    /// Markup; its name ends in `HTML`.
    static func html(_ name: String, _ read: @escaping @Sendable (Model) -> HTML?) -> Field {
        Field(name: name, shape: .html) { read($0).map { $0.bytes.isEmpty ? .null : .html($0) } ?? .null }
    }

    /// Yes or no.
    static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Field {
        Field(name: name, shape: .flag) { .flag(read($0)) }
    }

    /// A whole number; none is nothing.
    static func number(_ name: String, _ read: @escaping @Sendable (Model) -> Int?) -> Field {
        Field(name: name, shape: .number) { read($0).map(TemplateValue.number) ?? .null }
    }

    /// Texts in order.
    static func texts(_ name: String, _ read: @escaping @Sendable (Model) -> [String]) -> Field {
        Field(name: name, shape: .list(.text)) { .list(read($0).map(TemplateValue.text)) }
    }

    /// Models in order.
    static func list<Item: TemplateModel>(
        _ name: String,
        _ read: @escaping @Sendable (Model) -> [Item]
    ) -> Field {
        Field(name: name, shape: .list(.object { Item.fields.shapes })) { model in
            .list(read(model).map { .object(TemplateObject($0)) })
        }
    }

    /// One model, or nothing.
    static func object<Item: TemplateModel>(
        _ name: String,
        _ read: @escaping @Sendable (Model) -> Item?
    ) -> Field {
        Field(name: name, shape: .object { Item.fields.shapes }) { TemplateValue(read($0)) }
    }

    /// The words of the theme in the page's language.
    static func strings(_ name: String, _ read: @escaping @Sendable (Model) -> Strings) -> Field {
        Field(name: name, shape: .strings) { .object(TemplateObject(read($0))) }
    }
}
