import Unconference
import Yams

/// Turns the nodes that the YAML parser made into values with places in the whole file.
struct YAMLTree {
    let firstLine: Int
    let deepest: Int
    let report: Report

    func node(_ node: Node, depth: Int = 0) -> SourceNode {
        let place = mark(node.mark)
        let nothing = SourceNode(content: .nothing, mark: place)
        guard depth <= deepest else {
            report.error(
                "yaml-nesting",
                "the keys are nested more than \(deepest) deep",
                at: place,
                help: "no key needs more than three levels"
            )
            return nothing
        }
        if node.anchor != nil {
            report.error(
                "yaml-alias",
                "anchors and aliases (`&name`, `*name`) are not read",
                at: place,
                help: "write the value out where it is needed, or put quotes around the text"
            )
            return nothing
        }
        if let tag = written(node) {
            report.error(
                "yaml-tag",
                "tags are not read, and here is `\(tag.shortened(to: 40))`",
                at: place,
                help: "take the tag away, or put quotes around the text"
            )
            return nothing
        }
        switch node {
        case .scalar(let scalar):
            let isNothing =
                scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
            return SourceNode(content: isNothing ? .nothing : .text(scalar.string), mark: place)
        case .sequence(let sequence):
            return SourceNode(content: .list(sequence.map { self.node($0, depth: depth + 1) }), mark: place)
        case .mapping(let mapping):
            return SourceNode(content: .keys(mapping.compactMap { pair($0, depth: depth) }), mark: place)
        case .alias:
            return nothing
        }
    }

    private func pair(_ pair: (key: Node, value: Node), depth: Int) -> SourceNode.Pair? {
        guard case .scalar(let key) = pair.key, pair.key.anchor == nil, written(pair.key, isKey: true) == nil
        else {
            report.error(
                "yaml-syntax",
                "a key is a plain name, without anchors, tags or brackets",
                at: mark(pair.key.mark)
            )
            return nil
        }
        if key.string == "<<", key.style == .plain {
            report.error(
                "yaml-alias",
                "merge keys (`<<`) are not read",
                at: mark(key.mark),
                help: "write the keys out where they are needed"
            )
            return nil
        }
        return SourceNode.Pair(
            name: key.string,
            mark: mark(key.mark),
            value: node(pair.value, depth: depth + 1)
        )
    }

    /// The tag that somebody wrote before a value; a value without one has none.
    private func written(_ node: Node, isKey: Bool = false) -> String? {
        // The parser gives quoted texts the tag of a text, and keys too once it has compared them.
        var implicit: [Tag.Name] = [.implicit]
        let tag: Tag
        switch node {
        case .scalar(let scalar):
            tag = scalar.tag
            if isKey || scalar.style != .plain { implicit.append(.str) }
        case .sequence(let sequence): tag = sequence.tag
        case .mapping(let mapping): tag = mapping.tag
        case .alias(let alias): tag = alias.tag
        }
        // Compared by name: comparing tags themselves works out what each would mean, pattern by pattern.
        return implicit.contains { tag.description == $0.rawValue } ? nil : tag.description
    }

    private func mark(_ mark: Mark?) -> SourceNode.Mark {
        SourceNode.Mark(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
    }
}
