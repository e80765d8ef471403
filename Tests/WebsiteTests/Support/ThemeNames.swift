import Foundation

@testable import Website

/// The second half of the guide for theme authors: every page kind and every thing with its names, from their declarations.
struct ThemeNames {
    /// The first sentence about each type, by its name, from the comments above the declarations.
    private let sentences: [String: String]

    /// Reads the comments of the sources.
    init(sources: URL) throws {
        var sentences: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
        where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(
                of: /\/\/\/ (.+)\n(?:\/\/\/.*\n)*struct (\w+): (?:PageKind|TemplateModel)/
            ) {
                sentences[String(match.2)] = String(match.1)
            }
        }
        self.sentences = sentences
    }

    /// The Markdown.
    func markdown() -> String {
        let frame = section("What every page has", "Frame", Frame.fields.all.map { ($0.name, $0.shape) })
        let pages = pageKinds.map { section(of: $0) }
        let things = ThemeThing.all.map {
            section($0.name.prefix(1).uppercased() + $0.name.dropFirst(), $0.type, $0.fields, level: "###")
        }
        let lead =
            "## What stands in lists and under names\n\nInside `{{#notes}}…{{/notes}}` the names of a note card count first, then those of the page.\n"
        return ([frame, "## Page by page\n"] + pages + [lead] + things).joined(separator: "\n")
    }

    private func section<Kind: PageKind>(of kind: Kind) -> String {
        section(
            "`\(kind.template).mustache`",
            String(describing: type(of: kind)),
            Kind.Model.fields.all.map { ($0.name, $0.shape) },
            level: "###"
        )
    }

    private func section(
        _ title: String,
        _ type: String,
        _ fields: [(name: String, shape: TemplateShape)],
        level: String = "##"
    ) -> String {
        var kinds: [String] = []
        var names: [String: [String]] = [:]
        for field in fields {
            let kind = kind(of: field.shape)
            if names[kind] == nil { kinds.append(kind) }
            names[kind, default: []].append("`\(field.name)`")
        }
        let rows = kinds.map { "| \($0) | \(names[$0, default: []].joined(separator: ", ")) |" }
        let sentence = sentences[type] ?? "(\(type) has no sentence above its declaration.)"
        return
            "\(level) \(title)\n\n\(sentence)\n\n| what | names |\n|---|---|\n\(rows.joined(separator: "\n"))\n"
    }

    private func kind(of shape: TemplateShape) -> String {
        switch shape {
        case .flag: "yes or no"
        case .number: "number"
        case .text: "text"
        case .html: "markup, three braces"
        case .strings: "the words"
        case .own: "keys of your own, each a text"
        case .object: ThemeThing.thing(of: shape)?.name ?? "something without a name"
        case .list(.text): "list of texts, each `{{.}}`"
        case .list(let element):
            "list of \(ThemeThing.thing(of: element)?.plural ?? "something without a name")"
        }
    }
}
