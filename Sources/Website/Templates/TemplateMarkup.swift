import Unconference

/// Looks at the markup of a site's own templates for what no reader would get: the policy that every page carries lets browsers run
/// no script within it, take no style from it and ask no other host.
struct TemplateMarkup {
    /// What is looked for on a line.
    private struct Rule {
        let code: String
        let message: String
        let help: String
        let isBroken: @Sendable (Substring) -> Bool
    }

    private static let rules = [
        Rule(
            code: "theme-inline",
            message: "browsers run no script within a page: its policy refuses that",
            help: "leave it out: only the search has a script, which is a file"
        ) { $0.contains(/<script(?![^>]*(?:\ssrc=|ld\+json))|\son[a-z]+\s*=\s*["'{]/.ignoresCase()) },
        Rule(
            code: "theme-inline",
            message: "browsers take no style from within a page: its policy refuses that",
            help: "write it into assets/own.css"
        ) { $0.contains(/<style|\sstyle\s*=\s*["'{]/.ignoresCase()) },
        Rule(
            code: "theme-asset",
            message: "browsers ask no other host: the page's policy refuses that",
            help: "put the file into assets/; of a film, write where it is"
        ) {
            $0.contains(
                /<(?:script|img|iframe|video|audio|source|embed)\b[^>]*\ssrc\s*=\s*["']?(?:https?:)?\/\//
                    .ignoresCase()
            )
                || $0.contains(/<link\b[^>]*stylesheet[^>]*\shref\s*=\s*["']?(?:https?:)?\/\//.ignoresCase())
                || $0.contains(/<link\b[^>]*\shref\s*=\s*["']?(?:https?:)?\/\/[^>]*stylesheet/.ignoresCase())
        },
        Rule(
            code: "theme-asset",
            message: "no page finds a file under this name: in the site it has another one",
            help: "show it from a style sheet, such as `.wordmark::before { content: url(logo.svg) }`"
        ) { $0.contains(/\s(?:src|href)\s*=\s*["']?[.\/]*assets\//.ignoresCase()) },
    ]

    /// What is said of a template's lines.
    static func findings(in text: String, file: String) -> [Finding] {
        guard text.utf8.contains(UInt8(ascii: "=")) || text.utf8.contains(UInt8(ascii: "<")) else {
            return []
        }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().flatMap
        {
            number,
            line in
            rules.filter { $0.isBroken(line) }.map {
                Finding(.warning, $0.code, $0.message, at: Place(file: file, line: number + 1), help: $0.help)
            }
        }
    }

    /// What is wrong with a template of whole pages: it is empty, or its pages have no policy.
    ///
    /// - Parameters:
    ///   - name: the template.
    ///   - trees: all templates.
    ///   - file: how findings name the template's file.
    static func pageFindings(_ name: String, _ trees: [String: [TemplateNode]], file: String) -> [Finding] {
        let place = Place(file: file, line: 1)
        guard let nodes = trees[name] else { return [] }
        guard !nodes.allSatisfy(\.isBlank) else {
            return [
                Finding(
                    .error,
                    "theme-template",
                    "the template is empty, and so would be every page that is made from it",
                    at: place,
                    help: "take the file away, and the program's own is used instead"
                )
            ]
        }
        var seen: Set<String> = []
        func prints(_ nodes: [TemplateNode]) -> Bool {
            nodes.contains { node in
                switch node {
                case .text, .refused: false
                case .print(let tag): tag.name == "policy"
                case .section(_, let children), .block(_, let children): prints(children)
                case .template(let tag, let blocks):
                    blocks.values.contains(where: prints)
                        || seen.insert(tag.name).inserted && trees[tag.name].map(prints) == true
                }
            }
        }
        guard !prints(nodes) else { return [] }
        return [
            Finding(
                .warning,
                "theme-policy",
                "pages have no policy of their own: what the server does not forbid, their browsers do",
                at: place,
                help:
                    #"write `<meta http-equiv="Content-Security-Policy" content="{{policy}}">` first in `<head>`, or build on `base`"#
            )
        ]
    }
}

extension TemplateNode {
    /// Whether it prints nothing that anybody sees, whatever a page is given.
    fileprivate var isBlank: Bool {
        if case .text(let bytes) = self { bytes.allSatisfy { $0 <= UInt8(ascii: " ") } } else { false }
    }
}
