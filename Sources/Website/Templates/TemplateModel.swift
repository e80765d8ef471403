/// What a template is given for one thing: a struct, and the names under which a template finds its parts.
///
/// The names are declared once. Values are read through them, templates are checked against them, and the manual for
/// theme authors is made from them.
protocol TemplateModel: Sendable {
    /// The names that a template may use.
    static var fields: Fields<Self> { get }
}
