/// A template as a tree: what is checked when a theme is read, and walked when a page is made.
indirect enum TemplateNode: Sendable {
    /// Text that is printed as it stands.
    case text([UInt8])
    /// A value is printed.
    case print(TemplateTag)
    /// A part that stands when there is a value, once for each in a list, or when there is none.
    case section(TemplateTag, [TemplateNode])
    /// A part that a template which builds on this one may replace.
    case block(TemplateTag, [TemplateNode])
    /// Another template, with blocks replaced.
    case template(TemplateTag, blocks: [String: [TemplateNode]])
    /// Something that themes may not use.
    case refused(TemplateTag)

    /// The tree of a template.
    static func tree(_ template: String) throws(TemplateMistake) -> [TemplateNode] {
        var rest = try TemplateToken.all(in: template)[...]
        return try children(of: nil, &rest, depth: 0)
    }

    /// How many sections and blocks may stand in each other.
    private static let deepest = 64

    private static func children(
        of parent: TemplateTag?,
        _ rest: inout ArraySlice<TemplateToken>,
        depth: Int
    ) throws(TemplateMistake) -> [TemplateNode] {
        guard depth <= deepest else {
            let message = "sections stand more than \(deepest) deep in each other"
            throw TemplateMistake(message: message, line: parent?.line ?? 1)
        }
        var nodes: [TemplateNode] = []
        while let token = rest.popFirst() {
            switch token {
            case .text(let text): if !text.isEmpty { nodes.append(.text(Array(text))) }
            case .tag(let tag):
                guard tag.kind == .end else {
                    if let node = try node(tag, &rest, depth) { nodes.append(node) }
                    continue
                }
                if tag.name == parent?.name { return nodes }
                let open = parent.map { "“\($0.name)” of line \($0.line) is open" } ?? "nothing is open"
                throw TemplateMistake(
                    message: "“\(tag.name)” ends here, and \(open)",
                    line: tag.line,
                    help: TemplateMistake.foreignHelp(for: tag.name)
                )
            }
        }
        guard let parent else { return nodes }
        throw TemplateMistake(message: "“\(parent.name)” begins here and never ends", line: parent.line)
    }

    private static func node(
        _ tag: TemplateTag,
        _ rest: inout ArraySlice<TemplateToken>,
        _ depth: Int
    ) throws(TemplateMistake) -> TemplateNode? {
        switch tag.kind {
        case .print, .printRaw: return .print(tag)
        case .partial: return .template(tag, blocks: [:])
        case .refused: return .refused(tag)
        case .section, .inverted: return .section(tag, try children(of: tag, &rest, depth: depth + 1))
        case .block: return .block(tag, try children(of: tag, &rest, depth: depth + 1))
        case .parent:
            var blocks: [String: [TemplateNode]] = [:]
            for case .block(let block, let nodes) in try children(of: tag, &rest, depth: depth + 1)
            where blocks[block.name] == nil {
                blocks[block.name] = nodes
            }
            return .template(tag, blocks: blocks)
        case .comment, .end: return nil
        }
    }
}
