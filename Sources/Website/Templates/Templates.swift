/// The templates of a theme by name, ready to be filled in.
struct Templates: Sendable {
    private let trees: [String: [TemplateNode]]

    /// Templates that were checked.
    init(_ trees: [String: [TemplateNode]]) {
        self.trees = trees
    }

    /// A template with the values of an object, in UTF-8; nil when there is no such template.
    func fill(_ name: String, with root: TemplateObject) -> [UInt8]? {
        guard let tree = trees[name] else { return nil }
        var filling = TemplateFilling(self, root: .object(root))
        filling.fill(tree)
        return filling.bytes
    }

    /// The tree of a template.
    subscript(name: String) -> [TemplateNode]? { trees[name] }
}
