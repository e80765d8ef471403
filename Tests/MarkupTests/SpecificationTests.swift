import Foundation
import Markup
import Testing

/// The examples of both specifications, which lie beside the repository and not in it: without them these tests skip,
/// and the examples of our own in the other suites remain.
@Suite struct SpecificationTests {
    struct Example: Decodable, Sendable {
        var markdown: String
        var html: String
        var example: Int
        var extensions: [String]?
    }

    static let commonMark = read("commonmark/spec-0.30.json")
    static let github = read("gfm/spec.json")

    static func read(_ name: String) -> [Example] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        for folder in [root, URL(filePath: "/work")] {
            let file = folder.appending(path: "shared/formats").appending(path: name)
            if let data = try? Data(contentsOf: file) {
                return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
            }
        }
        return []
    }

    @Test(.enabled(if: !commonMark.isEmpty, "the specification is not beside the repository"))
    func `gives the HTML of CommonMark 0.30 for every example without raw HTML`() throws {
        var failed: [Int] = []
        for example in Self.commonMark {
            if try html(example.markdown, .plain) != example.html { failed.append(example.example) 
            print(example.example, example.markdown.debugDescription, try html(example.markdown, .plain).debugDescription, example.html.debugDescription) }
        }
        #expect(failed == [])
    }

    @Test(.enabled(if: !github.isEmpty, "the specification is not beside the repository"))
    func `gives the HTML of GitHub's specification for every example without raw HTML`() throws {
        var failed: [Int] = []
        for example in Self.github {
            if try html(example.markdown, .plain) != example.html { failed.append(example.example) 
            print(example.example, example.markdown.debugDescription, try html(example.markdown, .plain).debugDescription, example.html.debugDescription) }
        }
        #expect(failed == [])
    }
}
