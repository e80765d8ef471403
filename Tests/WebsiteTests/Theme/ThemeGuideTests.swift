import Foundation
import Snapshot
import Testing

@testable import Website

/// Keeps the guide for theme authors true: its lists of names are made from the declarations that templates are checked by.
@Suite struct ThemeGuideTests {
    private var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
    }

    private static let page = "docs-themes.md"

    private func names() throws -> String {
        try ThemeNames(sources: root.appending(path: "Sources/Website")).markdown()
    }

    private func written() throws -> String {
        try String(contentsOf: root.appending(path: "Content/pages/\(ThemeGuideTests.page)"), encoding: .utf8)
    }

    @Test func `lists the names that templates may use, and no others`() throws {
        let written = try written()
        let start = try #require(written.range(of: "## What every page has\n")).lowerBound
        let guide = written[..<start] + (try names())
        try expectSnapshot(String(guide), named: ThemeGuideTests.page, in: "Content/pages")
    }

    @Test func `has a name and a sentence for everything`() throws {
        let names = try names()
        #expect(!names.contains("something without a name"), "a line in ThemeThing.all is missing")
        #expect(!names.contains("no sentence above"))
        let types = ThemeThing.all.map(\.type)
        #expect(Set(types).count == types.count)
    }

    @Test func `tells things apart by their names`() {
        for thing in ThemeThing.all {
            let shape = TemplateShape.object {
                Dictionary(thing.fields.map { ($0.name, $0.shape) }) { first, _ in first }
            }
            #expect(ThemeThing.thing(of: shape)?.type == thing.type)
        }
    }

    @Test(arguments: [("note-card", "{{title}}"), ("note", "{{#hasRelated}}")])
    func `shows examples that can be used`(template: String, about: String) throws {
        let examples = try written().matches(of: /```html\n((?s:.*?))```/).map { String($0.1) }
        #expect(examples.count == 2)
        let example = try #require(examples.first { $0.contains(about) })
        let file = SourceFile(path: "templates/\(template).mustache", bytes: Array(example.utf8))
        _ = try Theme.read(overrides: [file])
    }
}
