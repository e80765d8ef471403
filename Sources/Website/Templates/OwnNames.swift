/// The keys of their own that people gave a text, under the names that they gave them.
final class OwnNames: TemplateNames, @unchecked Sendable {
    private let texts: [TemplateName: String]
    /// Keys in groups, by the name of their group.
    private let groups: [TemplateName: [String: String]]

    /// Texts by name; those in a group as `group.name`.
    init(_ own: [String: String]) {
        var texts: [TemplateName: String] = [:]
        var groups: [TemplateName: [String: String]] = [:]
        for (name, text) in own.sorted(by: { $0.key < $1.key }) {
            let parts = name.split(separator: ".", maxSplits: 1)
            if parts.count == 2 {
                groups[TemplateName(String(parts[0])), default: [:]][String(parts[1])] = text
            } else {
                texts[TemplateName(name)] = text
            }
        }
        self.texts = texts
        self.groups = groups
    }

    override func value(_ name: TemplateName) -> TemplateValue? {
        texts[name].map { TemplateValue($0) } ?? groups[name].map { .object(TemplateObject(own: $0)) }
    }
}
