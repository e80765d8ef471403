/// Knows the values under some names.
///
/// It is a class so that a template which looks a name up in scope after scope counts no references on the way.
class TemplateNames: @unchecked Sendable {
    /// What knows no name.
    init() {}

    /// The value under a name; nil when there is no such name.
    func value(_ name: TemplateName) -> TemplateValue? { nil }
}
