import Unconference

/// What of a theme's own files is used by no page: a template that nothing asks for, a word under a mistyped key.
struct TemplateUse {
    private var templates: Set<String> = []
    private var words: Set<String> = []
    private let trees: [String: [TemplateNode]]

    /// What the templates of all page kinds use.
    init(_ trees: [String: [TemplateNode]]) {
        self.trees = trees
        for kind in pageKinds { visit(template: kind.template) }
    }

    /// Templates that no page uses.
    func unused(among files: [(name: String, file: SourceFile)]) -> [Finding] {
        let known = trees.keys.sorted()
        return files.filter { !templates.contains($0.name) }.map { name, file in
            let nearest = Nearest.name(to: name, among: known.filter { $0 != name })
            return Finding(
                .warning,
                "theme-unused",
                "no page uses the template “\(name)”",
                at: Place(file: file.name),
                help: nearest.map { "did you mean “\($0)”?" } ?? "use it as `{{>\(name)}}`, or take it away"
            )
        }
    }

    /// Words that neither a page nor a template asks for.
    ///
    /// - Parameters:
    ///   - texts: the keys of a file with the lines on which they stand.
    ///   - known: the keys of the theme that comes with the program.
    func unused(among texts: [(key: String, line: Int)], in file: String, known: Set<String>) -> [Finding] {
        let asked = known.union(words).union(Phrase.keys).union(Phrase.optional)
        return texts.filter {
            !asked.contains($0.key) && !Phrase.isFeature($0.key) && !NumberForms.isForm($0.key)
        }.map { key, line in
            let nearest = Nearest.name(to: key, among: asked.sorted())
            return Finding(
                .warning,
                "theme-unused",
                "nothing asks for the text “\(key)”",
                at: Place(file: file, line: line),
                help: nearest.map { "did you mean “\($0)”?" } ?? "use it as `{{t.\(key)}}`, or take it away"
            )
        }
    }

    /// Files that look like a theme's and lie or end in a way that no theme's do.
    static func unread(among files: [SourceFile]) -> [Finding] {
        let homes = ["mustache": "templates/", "yml": "strings/", "yaml": "strings/", "css": "assets/"]
        return files.compactMap { file in
            let folder = file.path.prefix { $0 != "/" }
            let ending = file.path.utf8.lastIndex(of: UInt8(ascii: ".")).map {
                String(file.path[$0...].dropFirst())
            }
            let help: String
            switch (folder, ending) {
            case ("templates", "mustache"), ("assets", _): return nil
            case ("strings", "yml"):
                let name = file.path.dropFirst("strings/".count).dropLast(".yml".count)
                if String(name).wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil { return nil }
                help = "files of words are called as their language is, such as `nl.yml`"
            case ("templates", _): help = "templates end in `.mustache`"
            case ("strings", _): help = "words end in `.yml`"
            default:
                guard let home = ending.flatMap({ homes[$0] }) else { return nil }
                help = "put it into `\(home)`"
            }
            return Finding(
                .warning,
                "theme-unused",
                "nothing reads “\(file.path)” of a theme",
                at: Place(file: file.name),
                help: help
            )
        }
    }

    private mutating func visit(template name: String) {
        guard templates.insert(name).inserted, let nodes = trees[name] else { return }
        visit(nodes)
    }

    private mutating func visit(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text, .refused: break
            case .print(let tag): note(tag)
            case .section(let tag, let children):
                note(tag)
                visit(children)
            case .block(_, let children): visit(children)
            case .template(let tag, let overrides):
                visit(template: tag.name)
                for name in overrides.keys.sorted() { visit(overrides[name] ?? []) }
            }
        }
    }

    private mutating func note(_ tag: TemplateTag) {
        if tag.name.hasPrefix("t.") { words.insert(String(tag.name.dropFirst(2))) }
    }
}
