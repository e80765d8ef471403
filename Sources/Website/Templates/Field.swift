/// One name that a template may use, what kind of value it holds, and how to read it from a model.
struct Field<Model: Sendable>: Sendable {
    /// The name.
    let name: String
    /// What kind of value it holds.
    let shape: TemplateShape
    /// How it is read from a model.
    let reader: FieldReader<Model>

    private init(name: String, shape: TemplateShape, reader: FieldReader<Model>) {
        self.name = name
        self.shape = shape
        self.reader = reader
    }

    private init<Value>(
        name: String,
        shape: TemplateShape,
        _ read: @escaping @Sendable (Model) -> Value,
        as wrapped: @escaping @Sendable (Value) -> TemplateValue
    ) {
        self.init(name: name, shape: shape, reader: OneFieldReader(read, as: wrapped))
    }

    /// Text; none and empty are nothing.
    static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String?) -> Field {
        Field(name: name, shape: .text, reader: TextReader(read))
    }

    /// Markup; its name ends in `HTML`.
    static func html(_ name: String, _ read: @escaping @Sendable (Model) -> HTML?) -> Field {
        Field(name: name, shape: .html, read) { $0.map { $0.bytes.isEmpty ? .null : .html($0) } ?? .null }
    }

    /// Yes or no.
    static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Field {
        Field(name: name, shape: .flag, reader: FlagReader(read))
    }

    /// A whole number; none is nothing.
    static func number(_ name: String, _ read: @escaping @Sendable (Model) -> Int?) -> Field {
        Field(name: name, shape: .number, read) { $0.map(TemplateValue.number) ?? .null }
    }

    /// Texts in order.
    static func texts(_ name: String, _ read: @escaping @Sendable (Model) -> [String]) -> Field {
        Field(name: name, shape: .list(.text), read) { .list($0.map(TemplateValue.text)) }
    }

    /// Models in order.
    static func list<Item: TemplateModel>(
        _ name: String,
        _ read: @escaping @Sendable (Model) -> [Item]
    ) -> Field {
        Field(name: name, shape: .list(.object { Item.fields.shapes }), read) { items in
            .list(items.map { .object(TemplateObject($0)) })
        }
    }

    /// Models in order, each of which many pages show in the same way.
    static func shared<Item: TemplateModel>(
        _ name: String,
        _ read: @escaping @Sendable (Model) -> [SharedItem<Item>]
    ) -> Field {
        Field(name: name, shape: .list(.object { Item.fields.shapes }), read) { items in
            .list(items.map { item in .shared(item.key) { .object(TemplateObject(item.make())) } })
        }
    }

    /// Models in order, which many pages show in the same way as a whole.
    static func sharedList<Item: TemplateModel>(
        _ name: String,
        _ key: @escaping @Sendable (Model) -> FragmentKey,
        _ read: @escaping @Sendable (Model) -> [Item]
    ) -> Field {
        Field(name: name, shape: .list(.object { Item.fields.shapes }), { $0 }) { model in
            .shared(key(model)) { .list(read(model).map { .object(TemplateObject($0)) }) }
        }
    }

    /// One model, or nothing.
    static func object<Item: TemplateModel>(
        _ name: String,
        _ read: @escaping @Sendable (Model) -> Item?
    ) -> Field {
        Field(name: name, shape: .object { Item.fields.shapes }, read) { TemplateValue($0) }
    }

    /// What stands under `extra` in a text's file.
    static func extra(_ read: @escaping @Sendable (Model) -> [String: String]) -> Field {
        Field(name: "extra", shape: .own, read) { .object(TemplateObject(own: $0)) }
    }

    /// The words of the theme in the page's language.
    static func strings(_ name: String, _ read: @escaping @Sendable (Model) -> TemplateObject) -> Field {
        Field(name: name, shape: .strings, read) { .object($0) }
    }
}
