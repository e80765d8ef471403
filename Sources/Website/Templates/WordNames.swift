/// The words of a theme under their names.
final class WordNames: TemplateNames, @unchecked Sendable {
    private let strings: Strings

    init(_ strings: Strings) {
        self.strings = strings
    }

    override func value(_ name: TemplateName) -> TemplateValue? { strings[name].map(TemplateValue.text) }
}
