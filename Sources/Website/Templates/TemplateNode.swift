/// A template as a tree of tags, for the check of its names.
indirect enum TemplateNode: Sendable {
    /// A value is printed.
    case print(TemplateTag)
    /// A part that stands when there is a value, once for each in a list, or when there is none.
    case section(TemplateTag, [TemplateNode])
    /// A part that a template which builds on this one may replace.
    case block(TemplateTag, [TemplateNode])
    /// Another template, with blocks replaced.
    case template(TemplateTag, blocks: [TemplateNode])
    /// Something that themes may not use.
    case refused(TemplateTag)

    /// The tree of a list of tags; tags that close nothing are left to the template engine to report.
    static func tree(_ tags: [TemplateTag]) -> [TemplateNode] {
        var rest = tags[...]
        var nodes: [TemplateNode] = []
        while !rest.isEmpty {
            nodes += children(&rest)
            rest = rest.dropFirst()
        }
        return nodes
    }

    private static func children(_ rest: inout ArraySlice<TemplateTag>) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let tag = rest.first, tag.kind != .end {
            rest = rest.dropFirst()
            switch tag.kind {
            case .print, .printRaw: nodes.append(.print(tag))
            case .partial: nodes.append(.template(tag, blocks: []))
            case .refused: nodes.append(.refused(tag))
            case .section, .inverted: nodes.append(.section(tag, closed(&rest)))
            case .block: nodes.append(.block(tag, closed(&rest)))
            case .parent: nodes.append(.template(tag, blocks: closed(&rest)))
            case .end: break
            }
        }
        return nodes
    }

    private static func closed(_ rest: inout ArraySlice<TemplateTag>) -> [TemplateNode] {
        let nodes = children(&rest)
        rest = rest.dropFirst()
        return nodes
    }
}
