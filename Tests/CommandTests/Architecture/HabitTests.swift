import Foundation
import Testing

/// The habits of the house, as far as they can be read from its files.
@Suite struct HabitTests {
    private static let ours = Sources.files(under: "Sources")
    private static let tests = Sources.files(under: "Tests")

    @Test func `the tests find the sources they are about`() {
        #expect(HabitTests.ours.count > 100)
        #expect(HabitTests.tests.count > 20)
    }

    @Test func `no file is longer than four hundred lines`() {
        for (path, text) in HabitTests.ours + HabitTests.tests {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
            #expect(lines <= 400, "\(path) has \(lines) lines")
        }
    }

    @Test func `nothing is named after no job in particular`() {
        let endings = [
            "Manager", "Service", "Handler", "Helper", "Helpers", "Utils", "Utilities", "Common", "Kit",
        ]
        for (path, text) in HabitTests.ours + HabitTests.tests {
            for match in Sources.code(of: text).matches(
                of: #/\b(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)/#
            ) {
                let name = String(match.1)
                #expect(!endings.contains { name.hasSuffix($0) }, "\(path) has a \(name)")
            }
        }
    }

    @Test func `no type has the name of its module`() {
        for (path, text) in HabitTests.ours {
            let module = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
            // The program's own type is the word that people type, and nobody imports that module.
            guard module != "unconf" else { continue }
            let code = Sources.code(of: text)
            #expect(
                code.range(
                    of: "\\b(struct|class|enum|actor|protocol)\\s+\(module)\\b",
                    options: .regularExpression
                ) == nil,
                "\(path) has a type named like its module"
            )
        }
    }

    @Test func `nothing traps on purpose, and no value is of any type at all`() {
        let banned: [(what: String, pattern: Regex<Substring>)] = [
            ("try!", #/\btry!/#), ("a forced cast", #/\bas!/#),
            ("a forced value", #/[\w\)\]]!(?=[\s\.\),\]\[]|$)/#),
            ("fatalError", #/\bfatalError\s*\(/#),
            ("a dictionary of anything", #/\[String\s*:\s*Any\]/#),
            ("a global shared", #/\bstatic (?:let|var) shared\b/#),
        ]
        for (path, text) in HabitTests.ours {
            for (number, line) in Sources.code(of: text).split(
                separator: "\n",
                omittingEmptySubsequences: false
            ).enumerated() {
                // Looking for letters is fast, looking for patterns is not.
                let isWorthALook = ["!", "Any]", "shared", "fatalError"].contains { line.contains($0) }
                for rule in banned where isWorthALook && line.contains(rule.pattern) {
                    Issue.record("\(path):\(number + 1) has \(rule.what): \(line)")
                }
            }
        }
    }

    /// Families of small values that are only ever read together.
    private static let families: Set = [
        "CirclesAnswer", "MentorsAnswer", "PairsAnswer", "FeedFiles", "BoardGrid", "ChartModel", "EventParts",
        "ProseModel", "PageContent",
    ]

    @Test func `one type per file, named like the file`() {
        let names = Set(
            HabitTests.ours.map { URL(filePath: $0.path).deletingPathExtension().lastPathComponent }
        )
        #expect(HabitTests.families.isSubset(of: names), "an exemption that no file needs")
        for (path, text) in HabitTests.ours {
            let name = URL(filePath: path).deletingPathExtension().lastPathComponent
            let first = name.split(separator: "+").first.map(String.init) ?? name
            guard name != "main", !HabitTests.families.contains(name) else { continue }
            let code = Sources.code(of: text)
            let types = code.matches(
                of:
                    #/(?m)^(?:public |package |private |fileprivate |final |indirect |@\w+ )*(?:struct|class|enum|actor|protocol) (\w+)/#
            ).filter { !$0.0.contains("private") }.map { String($0.1) }
            #expect(types.count <= 1, "\(path) has \(types.joined(separator: ", "))")
            if let type = types.first {
                #expect(type == first, "\(path) has the type \(type)")
            }
        }
    }
}
