/// The templates of a theme by name, ready to be filled in.
struct Templates: Sendable {
    private let numbers: [String: Int]
    private let programs: [TemplateProgram]

    /// Templates that were checked.
    init(_ trees: [String: [TemplateNode]]) {
        (numbers, programs) = TemplateAssembly.programs(of: trees)
    }

    /// A template with the values of an object, in UTF-8; nil when there is no such template.
    ///
    /// - Parameters:
    ///   - name: the template.
    ///   - root: the object.
    ///   - fragments: where pieces are kept that other pages show too.
    ///   - setting: the number by which these know the page's language and its way to the first folder.
    func fill(
        _ name: String,
        with root: TemplateObject,
        keeping fragments: Fragments? = nil,
        in setting: Int = 0
    ) -> [UInt8]? {
        guard let number = numbers[name] else { return nil }
        var filling = TemplateFilling(programs, root: .object(root), fragments: fragments, setting: setting)
        filling.fill(number)
        return filling.bytes
    }
}
