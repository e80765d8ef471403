/// What a template can be given: nothing else ever reaches one.
enum TemplateValue: Sendable {
    /// Nothing here; a template does not look for the name further out.
    case null
    /// Yes or no.
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// Text, escaped where it is printed.
    case text(String)
    /// Markup, printed as it is.
    case html(HTML)
    /// Several values in order.
    case list([TemplateValue])
    /// Something with names of its own.
    case object(TemplateObject)

    /// Text, or nothing when it is empty: an empty text would count as present.
    init(_ text: String?) {
        self = text.map { $0.isEmpty ? .null : .text($0) } ?? .null
    }

    /// The names of a model, or nothing.
    init(_ model: (some TemplateModel)?) {
        self = model.map { .object(TemplateObject($0)) } ?? .null
    }
}
