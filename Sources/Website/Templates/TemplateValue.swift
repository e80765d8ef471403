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
    /// Something that many pages show in the same way, and what it is known by; made where nobody has it yet.
    case shared(FragmentKey, @Sendable () -> TemplateValue)

    /// Text, or nothing when it is empty: an empty text would count as present.
    init(_ text: String?) {
        self = text.map { $0.isEmpty ? .null : .text($0) } ?? .null
    }

    /// The value itself, where it is a shared one.
    var own: TemplateValue {
        guard case .shared(_, let make) = self else { return self }
        return make().own
    }

    /// The names of a model, or nothing.
    init(_ model: (some TemplateModel)?) {
        self = model.map { .object(TemplateObject($0)) } ?? .null
    }
}
