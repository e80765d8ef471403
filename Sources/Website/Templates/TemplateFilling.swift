/// One walk through a template that writes a page.
///
/// Names are looked for from the innermost scope out, as Mustache has it; a text that is missing in its own scope is
/// missing, and not borrowed from further out.
struct TemplateFilling {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private let templates: Templates
    private var scopes: [Scope]
    private var blocks: [String: [TemplateNode]] = [:]
    private var depth = 0

    /// A scope and, where it is one of several, its place among them.
    private struct Scope {
        var value: TemplateValue
        var position = 0
        var count = 0
    }

    /// So deep do templates use each other, at most: one that uses itself without end stops somewhere.
    private static let deepest = 64

    init(_ templates: Templates, root: TemplateValue) {
        self.templates = templates
        scopes = [Scope(value: root)]
        bytes.reserveCapacity(16_384)
    }

    /// Writes some nodes.
    mutating func fill(_ nodes: [TemplateNode]) {
        for node in nodes { fill(node) }
    }

    private mutating func fill(_ node: TemplateNode) {
        switch node {
        case .text(let text): bytes += text
        case .print(let tag): if let value = value(of: tag) { print(value) }
        case .section(let tag, let children):
            guard tag.kind == .section else {
                if isAbsent(value(of: tag)) { fill(children) }
                return
            }
            repeatSection(value(of: tag), children)
        case .block(let tag, let children): fill(blocks[tag.name] ?? children)
        case .template(let tag, let own): use(tag.name, own)
        case .refused: break
        }
    }

    private mutating func repeatSection(_ value: TemplateValue?, _ children: [TemplateNode]) {
        switch value {
        case nil, .null?: return
        case .flag(let flag)?: if flag { fill(children) }
        case .list(let values)?:
            for (position, value) in values.enumerated() {
                scopes.append(Scope(value: value, position: position, count: values.count))
                fill(children)
                scopes.removeLast()
            }
        case .number?, .text?, .html?, .object?:
            guard let value else { return }
            scopes.append(Scope(value: value))
            fill(children)
            scopes.removeLast()
        }
    }

    private mutating func use(_ name: String, _ own: [String: [TemplateNode]]) {
        guard let tree = templates[name], depth < TemplateFilling.deepest else { return }
        let outer = blocks
        // What the outermost template says about a block counts.
        if !own.isEmpty { blocks.merge(own) { outermost, _ in outermost } }
        depth += 1
        fill(tree)
        depth -= 1
        blocks = outer
    }

    private func isAbsent(_ value: TemplateValue?) -> Bool {
        switch value {
        case nil, .null?: true
        case .flag(let flag)?: !flag
        case .list(let values)?: values.isEmpty
        case .number?, .text?, .html?, .object?: false
        }
    }

    private func value(of tag: TemplateTag) -> TemplateValue? {
        guard let first = tag.path.first else { return scopes.last?.value }
        if let place = placeInList(first.text) { return .flag(place) }
        for scope in scopes.reversed() {
            guard case .object(let object) = scope.value, var found = object.value(first) else { continue }
            for name in tag.path.dropFirst() {
                guard case .object(let inner) = found, let next = inner.value(name) else { return nil }
                found = next
            }
            return found
        }
        return nil
    }

    private func placeInList(_ name: String) -> Bool? {
        guard name.utf8.last == UInt8(ascii: ")"), let scope = scopes.last(where: { $0.count > 0 }) else {
            return nil
        }
        return switch name {
        case "first()": scope.position == 0
        case "last()": scope.position == scope.count - 1
        case "even()": scope.position % 2 == 1
        case "odd()": scope.position % 2 == 0
        default: nil
        }
    }

    private mutating func print(_ value: TemplateValue) {
        switch value {
        case .null, .list, .object: break
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += String(number).utf8
        case .text(let text): HTML.escape(text, into: &bytes)
        case .html(let html): bytes += html.bytes
        }
    }
}
