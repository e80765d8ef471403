import Synchronization
import Testing

@testable import Website

@Suite struct FragmentsTests {
    private struct Card: TemplateModel {
        let title: String

        static let fields = Fields<Card>(.text("title") { $0.title })
    }

    private struct Page: TemplateModel {
        var outer = "outer"
        let items: [SharedItem<Card>]

        static let fields = Fields<Page>(
            .text("outer") { $0.outer },
            .shared("items") { $0.items },
            .sharedList("menu", { _ in .foot }, { $0.items.map { $0.make() } })
        )
    }

    /// Cards that count how often one was made.
    private final class Maker: Sendable {
        private let made = Mutex(0)

        var count: Int { made.withLock { $0 } }

        func card(_ number: Int, _ title: String) -> SharedItem<Card> {
            SharedItem(key: .note(number)) { [self] in
                made.withLock { $0 += 1 }
                return Card(title: title)
            }
        }
    }

    private let fragments = Fragments()

    @Test func `makes a piece once for all pages`() throws {
        let maker = Maker()
        let page = Page(items: [maker.card(1, "a"), maker.card(2, "b")])
        let templates = Templates(["page": try TemplateNode.tree("{{#items}}[{{title}}]{{/items}}")])
        for _ in 0..<3 {
            let bytes = templates.fill("page", with: TemplateObject(page), keeping: fragments)
            #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == "[a][b]")
        }
        #expect(maker.count == 2)
    }

    @Test func `makes a piece again for another setting`() throws {
        let maker = Maker()
        let templates = Templates(["page": try TemplateNode.tree("{{#items}}{{title}}{{/items}}")])
        for (setting, title) in [(0, "near"), (1, "far"), (0, "near")] {
            let page = Page(items: [maker.card(1, title)])
            let bytes = templates.fill("page", with: TemplateObject(page), keeping: fragments, in: setting)
            #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == title)
        }
        #expect(maker.count == 2)
    }

    @Test func `numbers settings by the way to the first folder and by language`() {
        let one = fragments.setting(root: "../", language: "en")
        #expect(fragments.setting(root: "../../", language: "en") != one)
        #expect(fragments.setting(root: "../", language: "de") != one)
        #expect(fragments.setting(root: "../", language: "en") == one)
    }

    @Test(arguments: [
        ("{{#items}}{{title}} {{outer}};{{/items}}", "a one;", "a two;"),
        ("{{#items}}{{#title}}{{outer}}{{/title}};{{/items}}", "one;", "two;"),
        ("{{#items}}{{^outer}}none{{/outer}};{{/items}}", ";", ";"),
        ("{{#items}}{{#outer}}{{outer}} {{title}}{{/outer}};{{/items}}", "one a;", "two a;"),
        (
            "{{#outer}}{{#items}}{{#title}}{{title}} {{outer}}{{/title}};{{/items}}{{/outer}}", "a one;",
            "a two;"
        ),
        ("{{#menu}}{{title}} {{outer}};{{/menu}}", "a one;", "a two;"),
    ])
    func `keeps no piece that shows something of its page`(_ template: String, _ one: String, _ two: String)
        throws
    {
        let templates = Templates(["page": try TemplateNode.tree(template)])
        for (outer, expected) in [("one", one), ("two", two)] {
            let page = Page(outer: outer, items: [Maker().card(1, "a")])
            let bytes = templates.fill("page", with: TemplateObject(page), keeping: fragments)
            #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == expected)
        }
    }

    @Test func `keeps no piece that says where it stands`() throws {
        let template = "{{#items}}{{#first()}}!{{/first()}}{{title}}{{/items}}"
        let templates = Templates(["page": try TemplateNode.tree(template)])
        let (a, b) = (Maker().card(1, "a"), Maker().card(2, "b"))
        for (items, expected) in [([a, b], "!ab"), ([b, a], "!ba")] {
            let bytes = templates.fill("page", with: TemplateObject(Page(items: items)), keeping: fragments)
            #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == expected)
        }
    }

    @Test func `tells sections apart by what they say, not by where they stand`() throws {
        let maker = Maker()
        let templates = Templates([
            "one": try TemplateNode.tree("{{#items}}<b>{{title}}</b>{{/items}}"),
            "two": try TemplateNode.tree("before {{#items}}<b>{{title}}</b>{{/items}}"),
            "three": try TemplateNode.tree("{{#items}}<i>{{title}}</i>{{/items}}"),
        ])
        let page = TemplateObject(Page(items: [maker.card(1, "a")]))
        let texts = ["one", "two", "three"].map { name in
            templates.fill(name, with: page, keeping: fragments).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(texts == ["<b>a</b>", "before <b>a</b>", "<i>a</i>"])
        #expect(maker.count == 2)
    }
}
