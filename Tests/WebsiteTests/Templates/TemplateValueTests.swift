import Testing

@testable import Website

@Suite struct TemplateValueTests {
    private struct Card: TemplateModel {
        var title: String?
        var html: HTML?
        var items: [Card] = []

        static let fields = Fields<Card>(
            .text("title") { $0.title },
            .html("bodyHTML") { $0.html },
            .list("items") { $0.items },
            .flag("hasItems") { !$0.items.isEmpty },
            .number("count") { $0.items.count }
        )
    }

    private func render(_ template: String, _ card: Card) throws -> String {
        let templates = Templates(["page": try TemplateNode.tree(template)])
        return String(
            decoding: try #require(templates.fill("page", with: TemplateObject(card))),
            as: UTF8.self
        )
    }

    @Test func `escapes text and leaves markup alone`() throws {
        let card = Card(title: "<b>&\"'", html: HTML(trusted: "<i>x</i>"))
        #expect(try render("{{title}} {{{bodyHTML}}}", card) == "&lt;b&gt;&amp;&quot;&#39; <i>x</i>")
    }

    @Test func `does not borrow a missing title from what surrounds it`() throws {
        let card = Card(title: "outer", items: [Card(title: nil), Card(title: "inner")])
        #expect(try render("{{#items}}[{{title}}]{{/items}}", card) == "[][inner]")
    }

    @Test func `takes an empty text for none`() throws {
        #expect(try render("{{#title}}yes{{/title}}{{^title}}no{{/title}}", Card(title: "")) == "no")
    }

    @Test func `never reads a text as a template`() throws {
        #expect(
            try render("{{title}}", Card(title: "{{{bodyHTML}}}", html: HTML(trusted: "secret")))
                == "{{{bodyHTML}}}"
        )
    }

    @Test func `counts and repeats`() throws {
        let card = Card(items: [Card(title: "a"), Card(title: "b")])
        #expect(
            try render("{{count}}{{#hasItems}}!{{/hasItems}}{{#items}}{{title}}{{/items}}", card) == "2!ab"
        )
    }

    @Test func `gives markup only to names that end in HTML`() {
        for kind in pageKinds { check(kind.shapes, seen: 0) }
    }

    private func check(_ shapes: [String: TemplateShape], seen: Int) {
        guard seen < 4 else { return }
        for (name, shape) in shapes {
            switch shape {
            case .html: #expect(name.hasSuffix("HTML"))
            case .object(let inner), .list(.object(let inner)): check(inner(), seen: seen + 1)
            default: #expect(!name.hasSuffix("HTML"))
            }
        }
    }
}
