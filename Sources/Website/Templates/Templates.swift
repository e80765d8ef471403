/// The templates of a theme by name, ready to be filled in.
struct Templates: Sendable {
    private let numbers: [String: Int]
    private let programs: [TemplateProgram]

    /// Templates that were checked.
    init(_ trees: [String: [TemplateNode]]) {
        (numbers, programs) = TemplateAssembly.programs(of: trees)
    }

    /// A template with the values of an object, in UTF-8; nil when there is no such template.
    func fill(_ name: String, with root: TemplateObject) -> [UInt8]? {
        guard let number = numbers[name] else { return nil }
        var filling = TemplateFilling(programs, root: .object(root))
        filling.fill(number)
        return filling.bytes
    }
}
