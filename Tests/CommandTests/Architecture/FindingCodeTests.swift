import Foundation
import Testing

/// The page that lists every code: whoever reads `[cell-taken]` finds a line about it, and no line is about nothing.
@Suite struct FindingCodeTests {
    /// The codes that the sources can say, as they are written where findings are made.
    private static let said: [String: String] = {
        let code = #""([a-z][a-z0-9]*(?:-[a-z0-9]+)*)""#
        let before = [
            #"(?:Finding|Refusal)\(\s*(?:\.\w+|[\w.]+)\s*,\s*"#, #"Failure\(\s*"#,
            #"(?:\.|\b)(?:error|warning|note|report|broken|finding)\(\s*"#, #"\badd\(\s*(?=\S+-)"#,
            #"(?:report|add|finding)\(\s*(?:entry|list|row|line)\w*,\s*(?:row,\s*)?"#, #"code:\s*"#,
            #"\bcode = "#, #"\.(?:warning|error|note),\s*"#,
        ]
        var codes: [String: String] = [:]
        for (path, text) in Sources.files(under: "Sources") {
            for lead in before {
                for match in matches(of: lead + code, in: text) { codes[match] = path }
                for match in matches(of: lead + #"\w+ \? "# + code + #" : "[a-z-]+""#, in: text) {
                    codes[match] = path
                }
                for match in matches(of: lead + #"\w+ \? "[a-z-]+" : "# + code, in: text) {
                    codes[match] = path
                }
            }
            if path.hasSuffix("PrivacyVerdict.swift") {
                for match in matches(of: #"(?:: |\? )"# + code, in: text) { codes[match] = path }
            }
        }
        return codes
    }()

    private static func matches(of pattern: String, in text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
        let whole = NSRange(text.startIndex..., in: text)
        return expression.matches(in: text, range: whole).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    /// Codes that are put together from a word, such as `unknown-stage` or `no-story`.
    private static let assembled: Set = [
        "no-ambassador", "no-question", "no-story", "unknown-measure", "unknown-room", "unknown-room-feature",
        "unknown-stage",
        "unknown-theme",
        "unknown-ticket",
    ]

    private var listed: [String] {
        FindingCodeTests.matches(
            of: #"(?m)^\| `([a-z0-9-]+)` \|"#,
            in: Sources.text(of: "Content/pages/docs-findings.md")
        )
    }

    @Test func `every code has its line in the documentation`() {
        let listed = Set(listed)
        #expect(listed.isSuperset(of: FindingCodeTests.assembled))
        #expect(FindingCodeTests.said.count > 120)
        for (code, path) in FindingCodeTests.said.sorted(by: { $0.key < $1.key }) {
            #expect(listed.contains(code), "\(path) says [\(code)], and docs-findings.md has no line for it")
        }
    }

    @Test func `no line is about a code that nothing says`() {
        let sources = Sources.files(under: "Sources").map(\.text).joined()
        for code in listed where !FindingCodeTests.assembled.contains(code) {
            #expect(sources.contains("\"\(code)\""), "nothing says [\(code)]")
        }
    }

    @Test func `each code has one line, in the order of the alphabet`() {
        #expect(listed == listed.sorted())
        #expect(Set(listed).count == listed.count)
    }
}
