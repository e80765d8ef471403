import Unconference
import Yams

/// Our own words for what the YAML parser stumbles over.
enum YAMLMistake {
    static func alias(at place: Place) -> Finding {
        Finding(
            .error,
            "yaml-alias",
            "anchors and aliases (`&name`, `*name`) are not read",
            at: place,
            help: "write the value out where it is needed, or put quotes around the text"
        )
    }

    static func finding(for error: YamlError, in head: FileHead) -> Finding {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            // What is never closed is best shown where it was opened, not at the end of the file.
            let opened = unclosed.contains { problem.contains($0) } ? context?.mark : nil
            return syntax(problem, at: place(opened ?? mark, in: head))
        case .composer(_, let problem, let mark, _):
            if problem.contains("alias") { return alias(at: place(mark, in: head)) }
            return syntax(problem, at: place(mark, in: head))
        case .reader(_, let offset, _, let yaml):
            let line = yaml.prefix(offset ?? 0).count { $0.isNewline }
            return Finding(
                .error,
                "yaml-syntax",
                "there is a control character in the text",
                at: Place(file: head.file, line: head.firstLine + line),
                help: "delete it"
            )
        case .duplicatedKeysInMapping(let duplicates, let context):
            return Finding(
                .error,
                "duplicate-key",
                "\(duplicates.sorted().map { "`\($0.shortened(to: 40))`" }.joined(separator: ", "))"
                    + " is there twice",
                at: place(context.mark, in: head),
                help: "keep one of the two"
            )
        default:
            return Finding(
                .error,
                "yaml-syntax",
                "the keys can't be read as YAML",
                at: Place(file: head.file)
            )
        }
    }

    private static func syntax(_ problem: String, at place: Place) -> Finding {
        let (message, help) =
            sentences.first { problem.contains($0.part) }.map { ($0.message, $0.help) }
            ?? ("this can't be read as YAML", "one `key: value` to a line")
        return Finding(.error, "yaml-syntax", message, at: place, help: help)
    }

    private static let unclosed = [
        "unexpected end of stream", "unexpected document", "expected ',' or", "could not find expected ':'",
    ]

    private static let sentences: [(part: String, message: String, help: String)] = [
        (
            "mapping values are not allowed", "a colon stands where no key can be",
            "put quotes around a text with a colon in it: title: \"Second Cup: after the launch\""
        ),
        ("tab character", "this line is indented with a tab", "indent with spaces"),
        (
            "cannot start any token", "no value can begin with this character",
            "put quotes around the text; indent with spaces, not with tabs"
        ),
        (
            "unexpected end of stream", "a quote is opened here and never closed",
            "close it, or double it where it is a part of the text"
        ),
        ("unexpected document", "a quote is opened here and never closed", "close it"),
        ("could not find expected ':'", "this line has no colon after its key", "write `key: value`"),
        (
            "expected ',' or", "a bracket or brace is not closed, or a comma is missing",
            "close it, or put a comma between the values"
        ),
        (
            "expected '-' indicator", "this line is not indented as the list above it",
            "begin it with `- ` below the other dashes, or move it to the left"
        ),
        (
            "did not find expected key", "this line is not indented as the keys above it",
            "begin it in the same column as the other keys, and put quotes around a text that begins with a quote"
        ),
        (
            "block sequence entries are not allowed", "a list can't begin here",
            "put the first `- ` on a line of its own, below the key"
        ),
        ("another document", "a second `---` begins another document", "keep one document in the file"),
        ("exceeded max depth", "the keys are nested too deep", "no key needs more than three levels"),
        ("escape", "this escape is not known", "double the backslash, or use single quotes"),
    ]

    private static func place(_ mark: Mark, in head: FileHead) -> Place {
        Place(
            file: head.file,
            line: max(1, mark.line) + head.firstLine - 1,
            column: max(1, mark.column)
        )
    }
}
