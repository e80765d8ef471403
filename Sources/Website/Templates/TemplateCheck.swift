import Unconference

/// Finds the names in a theme's templates that no page knows, before anything is rendered.
///
/// The template engine prints nothing for a name it does not know, so that a typing mistake would go unseen.
struct TemplateCheck {
    /// A template's file and tree.
    struct Source {
        let file: String
        let nodes: [TemplateNode]
    }

    /// The templates by name.
    let sources: [String: Source]
    /// Templates that are there and can't be read, which was said of themselves.
    let broken: Set<String>
    /// The keys of the theme's words.
    let strings: Set<String>

    /// What is wrong in the templates of page kinds and in all that they use.
    ///
    /// What many pages use is looked through from each of them, and what is wrong there is said once.
    func findings(of pages: [(template: String, root: [String: TemplateShape])]) -> [Finding] {
        var said: Set<String> = []
        return pages.flatMap { page -> [Finding] in
            guard let source = sources[page.template] else { return [] }
            var walk = Walk(check: self, page: page.template, scopes: [.object { page.root }])
            walk.visit(source.nodes, in: source.file)
            // Elsewhere another name may be the nearest, which makes no second mistake of it.
            return walk.findings.filter { finding in
                let place = finding.place
                return said.insert("\(place?.file ?? ""):\(place?.line ?? 0) \(finding.message)").inserted
            }
        }
    }
}

extension TemplateCheck {
    /// The names of the parts of a template that others may fill, those of the templates that it uses included.
    func parts(of template: String) -> Set<String> {
        var parts: Set<String> = []
        var seen: Set<String> = []
        func visit(_ nodes: [TemplateNode]) {
            for node in nodes {
                switch node {
                case .text, .print, .refused: break
                case .section(_, let children): visit(children)
                case .block(let tag, let children):
                    parts.insert(tag.name)
                    visit(children)
                case .template(let tag, let blocks):
                    blocks.values.forEach(visit)
                    use(tag.name)
                }
            }
        }
        func use(_ name: String) {
            guard seen.insert(name).inserted, let source = sources[name] else { return }
            visit(source.nodes)
        }
        use(template)
        return parts
    }

    /// One way through a template with the scopes that are open.
    private struct Walk {
        let check: TemplateCheck
        var scopes: [TemplateShape]
        var blocks: [String: (nodes: [TemplateNode], file: String)] = [:]
        /// The templates that are being looked through, outermost first.
        var open: [String]
        var findings: [Finding] = []

        init(check: TemplateCheck, page: String, scopes: [TemplateShape]) {
            self.check = check
            self.scopes = scopes
            open = [page]
        }

        mutating func visit(_ nodes: [TemplateNode], in file: String) {
            for node in nodes { visit(node, in: file) }
        }

        private mutating func visit(_ node: TemplateNode, in file: String) {
            switch node {
            case .text: break
            case .print(let tag):
                guard let shape = shape(of: tag, in: file) else { return }
                checkPrinting(tag, shape, in: file)
            case .section(let tag, let children):
                guard let shape = shape(of: tag, in: file) else { return }
                guard tag.kind == .section else { return visit(children, in: file) }
                scopes.append(element(of: shape))
                visit(children, in: file)
                scopes.removeLast()
            case .block(let tag, let children):
                if let block = blocks[tag.name] {
                    visit(block.nodes, in: block.file)
                } else {
                    visit(children, in: file)
                }
            case .template(let tag, let overrides): use(tag, overrides, in: file)
            case .refused(let tag):
                report("theme-tag", "a theme can't change how tags are read or escaped", tag, file, nil)
            }
        }

        private mutating func use(_ tag: TemplateTag, _ overrides: [String: [TemplateNode]], in file: String)
        {
            guard let source = check.sources[tag.name] else {
                if check.broken.contains(tag.name) { return }
                report(
                    "theme-unknown-template",
                    "there is no template “\(tag.name)”",
                    tag,
                    file,
                    Nearest.name(to: tag.name, among: check.sources.keys.sorted())
                )
                return
            }
            if let first = open.firstIndex(of: tag.name) { return reportCircle(open[first...], tag, file) }
            checkParts(tag, overrides, of: source, in: file)
            let outer = blocks
            blocks.merge(overrides.mapValues { ($0, file) }) { outermost, _ in outermost }
            open.append(tag.name)
            visit(source.nodes, in: source.file)
            open.removeLast()
            blocks = outer
        }

        /// Whether a template has the parts that another fills in it; what fills none is printed nowhere.
        private mutating func checkParts(
            _ tag: TemplateTag,
            _ overrides: [String: [TemplateNode]],
            of source: Source,
            in file: String
        ) {
            guard tag.kind == .parent else { return }
            let parts = check.parts(of: tag.name)
            if overrides.isEmpty, let part = parts.min() {
                let message = "nothing of this is printed: “\(tag.name)” has parts, and none is filled"
                return report(
                    "theme-unknown-part",
                    message,
                    tag,
                    file,
                    nil,
                    help: "write `{{$\(part)}}…{{/\(part)}}` around it"
                )
            }
            for name in overrides.keys.sorted() where !parts.contains(name) {
                let nearest = Nearest.name(to: name, among: parts.sorted())
                let message = "“\(tag.name)” (\(source.file)) has no part “\(name)”, which is filled here"
                let help = "write `{{$\(name)}}{{/\(name)}}` there, where it belongs"
                report("theme-unknown-part", message, tag, file, nearest, help: help)
            }
        }

        private mutating func checkPrinting(_ tag: TemplateTag, _ shape: TemplateShape, in file: String) {
            guard shape.isPrintable else {
                return report(
                    "theme-not-text",
                    "“\(tag.name)” is not text and can't be printed",
                    tag,
                    file,
                    nil
                )
            }
            guard case .html = shape else {
                guard tag.kind == .printRaw else { return }
                return report(
                    "theme-raw-text",
                    "“\(tag.name)” is text from people and must be printed with two braces",
                    tag,
                    file,
                    nil
                )
            }
            guard tag.kind == .print else { return }
            report("theme-escaped-html", "“\(tag.name)” is markup and needs three braces", tag, file, nil)
        }

        private func element(of shape: TemplateShape) -> TemplateShape {
            if case .list(let element) = shape { return element }
            return shape
        }

        /// The shape under a name, looked for from the innermost scope out, as the template engine does.
        private mutating func shape(of tag: TemplateTag, in file: String) -> TemplateShape? {
            if tag.name == "." { return scopes.last }
            // `{{^last()}}`, `{{#first()}}`: where one is in a list.
            if ["first()", "last()", "even()", "odd()"].contains(tag.name) { return .flag }
            var parts = tag.name.split(separator: ".").map(String.init)[...]
            guard let first = parts.popFirst() else { return nil }
            let found = scopes.reversed().compactMap { names(of: $0)[first] }.first
            guard var shape = found else {
                reportUnknown(first, tag, file, known: scopes.flatMap { names(of: $0).keys })
                return nil
            }
            for part in parts {
                // People name these themselves, in groups if they like.
                if case .own = shape { return .text }
                let known = names(of: shape)
                guard let next = known[part] else {
                    reportUnknown(part, tag, file, known: Array(known.keys))
                    return nil
                }
                shape = next
            }
            return shape
        }

        private func names(of shape: TemplateShape) -> [String: TemplateShape] {
            switch shape {
            case .object(let names): names()
            case .strings: Dictionary(uniqueKeysWithValues: check.strings.map { ($0, .text) })
            case .flag, .number, .text, .html, .list, .own: [:]
            }
        }

        /// No page has anything in which it could end: what a name does not have, the scopes around it do.
        private mutating func reportCircle(_ circle: ArraySlice<String>, _ tag: TemplateTag, _ file: String) {
            let others = circle.dropFirst().map { "“\($0)”" }.joined(separator: ", ")
            let way = others.isEmpty ? "" : " by way of \(others)"
            report("theme-circle", "“\(tag.name)” uses itself\(way), without end", tag, file, nil)
        }

        private mutating func reportUnknown(
            _ name: String,
            _ tag: TemplateTag,
            _ file: String,
            known: [String]
        ) {
            let nearest = Nearest.name(to: name, among: known.sorted())
            report("theme-unknown-name", "no page knows “\(name)” here", tag, file, nearest)
        }

        private mutating func report(
            _ code: String,
            _ message: String,
            _ tag: TemplateTag,
            _ file: String,
            _ nearest: String?,
            help: String? = nil
        ) {
            let help = nearest.map { "did you mean “\($0)”?" } ?? help
            let finding = Finding(.error, code, message, at: Place(file: file, line: tag.line), help: help)
            findings.append(finding)
        }
    }
}
