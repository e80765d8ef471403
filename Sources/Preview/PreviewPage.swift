import Unconference

/// A page of the site as the preview shows it: with what is wrong on top, and a script that loads it again.
enum PreviewPage {
    /// Where the preview's own files lie; no page of a site begins with a dot.
    static let folder = "/.preview/"

    /// The page with the preview's part put in.
    ///
    /// - Parameters:
    ///   - page: the page as it was built.
    ///   - build: the number of the build it is of.
    ///   - findings: what is wrong with the site.
    static func dressed(_ page: [UInt8], build: Int, findings: [Finding]) -> [UInt8] {
        let head = """
            <link rel="stylesheet" href="\(folder)preview.css">
            <script src="\(folder)preview.js" data-build="\(build)" defer></script>

            """
        var result = String(decoding: page, as: UTF8.self)
        // The policy stands in the page; the preview's script is of the same origin.
        result.replaceFirst("script-src &#39;none&#39;", with: "script-src &#39;self&#39;")
        result.replaceFirst("</head>", with: head + "</head>")
        if !findings.isEmpty, let body = result.firstRange(of: "<body"),
            let end = result[body.upperBound...].firstIndex(of: ">")
        {
            result.insert(contentsOf: "\n" + list(findings), at: result.index(after: end))
        }
        return Array(result.utf8)
    }

    /// What is wrong, for people.
    private static func list(_ findings: [Finding]) -> String {
        let errors = findings.count { $0.severity == .error }
        let title =
            errors > 0
            ? "This is the last build that was whole: \(Words.count(errors, "error")) to clear first."
            : Words.count(findings.count, "remark")
        let items = findings.sorted { $0.severity > $1.severity }.prefix(50).map { finding in
            let place = finding.place.map { "<code>\(escaped("\($0)"))</code> " } ?? ""
            let help = finding.help.map { "<br><span>\(escaped($0))</span>" } ?? ""
            return
                "<li class=\"\(finding.severity.rawValue)\">\(place)\(escaped(finding.message))\(help)</li>"
        }
        return """
            <details id="unconf-preview" role="\(errors > 0 ? "alert" : "note")"\(errors > 0 ? " open" : "")>
            <summary>\(title)</summary>
            <ul>
            \(items.joined(separator: "\n"))
            </ul>
            </details>

            """
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}

extension String {
    /// Puts one text in the place of another, where it stands first.
    fileprivate mutating func replaceFirst(_ text: String, with other: String) {
        if let range = firstRange(of: text) { replaceSubrange(range, with: other) }
    }
}
