import Mustache

@testable import Website

/// Another engine for the same templates and the same values, to compare with.
struct MustacheOracle {
    private let library: MustacheLibrary

    init(_ templates: [(name: String, text: String)]) throws {
        var library = MustacheLibrary()
        for template in templates {
            library.register(try MustacheTemplate(string: template.text), named: template.name)
        }
        self.library = library
    }

    func fill(_ name: String, with root: TemplateObject) -> String? {
        library.render(root, withTemplate: name)
    }
}

/// Nothing: prints nothing, counts as absent, and stops the search for its name further out.
private struct NullValue: MustacheCustomRenderable, MustacheParent {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named: String) -> Any? { nil }
}

/// Text, markup or a number.
private struct PrintedValue: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

extension TemplateObject: MustacheParent {
    /// The value under a name, as the other engine takes it.
    public func child(named: String) -> Any? { value(TemplateName(named))?.mustache }
}

extension TemplateValue {
    fileprivate var mustache: Any {
        switch self {
        case .null: NullValue()
        case .flag(let flag): flag
        case .number(let number): PrintedValue(renderText: String(number))
        case .text(let text): PrintedValue(renderText: text)
        case .html(let html): PrintedValue(renderText: html.text)
        case .list(let values): values.map(\.mustache)
        case .object(let object): object
        case .shared(_, let make): make().mustache
        }
    }
}
