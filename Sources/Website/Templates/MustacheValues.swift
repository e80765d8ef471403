import Mustache

/// Nothing: prints nothing, counts as absent, and stops the search for its name further out.
struct NullValue: MustacheCustomRenderable, MustacheParent {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named: String) -> Any? { nil }
}

/// Text or markup.
struct PrintedValue: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

/// A whole number.
struct NumberValue: MustacheCustomRenderable, MustacheParent {
    let number: Int
    var renderText: String { String(number) }
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

extension TemplateObject: MustacheParent {
    /// The value under a name in the form that the template engine knows.
    func child(named: String) -> Any? { value(named)?.mustache }
}

extension TemplateValue {
    /// The value in the form that the template engine knows.
    var mustache: Any {
        switch self {
        case .null: NullValue()
        case .flag(let flag): flag
        case .number(let number): NumberValue(number: number)
        case .text(let text): PrintedValue(renderText: text)
        case .html(let html): PrintedValue(renderText: html.text)
        case .list(let values): values.map(\.mustache)
        case .object(let object): object
        }
    }
}
