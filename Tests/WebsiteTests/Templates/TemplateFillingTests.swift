import Testing
import Unconference

@testable import Website

@Suite struct TemplateFillingTests {
    private struct Item: TemplateModel {
        var name: String?
        var inner: [Item] = []
        var html: HTML?

        static let fields = Fields<Item>(
            .text("name") { $0.name },
            .list("inner") { $0.inner },
            .html("bodyHTML") { $0.html },
            .flag("hasInner") { !$0.inner.isEmpty },
            .number("count") { $0.inner.count },
            .object("first") { $0.inner.first }
        )
    }

    private static let root = Item(
        name: "a <b> & 'c'",
        inner: [Item(name: nil), Item(name: "two", inner: [Item(name: "deep")]), Item(name: "3")],
        html: HTML(trusted: "<i>x</i>")
    )

    private static let partials = [
        ("card", "<p>{{name}}</p>\n"),
        ("base", "<main>\n{{$main}}none{{/main}}\n</main>\n{{$foot}}\nplain foot\n{{/foot}}\n"),
        ("middle", "{{<base}}\n{{$main}}\nmiddle: {{$inside}}nothing{{/inside}}\n{{/main}}\n{{/base}}\n"),
        ("tree", "{{name}}{{#hasInner}}({{#inner}}{{>tree}}{{/inner}}){{/hasInner}}"),
    ]

    private func both(_ template: String, _ root: Item) throws -> (ours: String, theirs: String) {
        let all = TemplateFillingTests.partials + [("page", template)]
        let trees = try all.map { ($0.0, try TemplateNode.tree($0.1)) }
        let templates = Templates(Dictionary(uniqueKeysWithValues: trees))
        let object = TemplateObject(root)
        let ours = try #require(templates.fill("page", with: object))
        let theirs = try #require(try MustacheOracle(all).fill("page", with: object))
        return (String(decoding: ours, as: UTF8.self), theirs)
    }

    @Test(arguments: [
        "{{name}} {{{bodyHTML}}} {{count}}",
        "a\n{{#hasInner}}\nyes\n{{/hasInner}}\nb\n",
        "a\n  {{#hasInner}}  \n  yes\n\t{{/hasInner}}\nb",
        "{{#inner}}\n<li>{{name}}</li>\n{{/inner}}\n{{^inner}}\nempty\n{{/inner}}\n",
        "{{#inner}}{{name}}{{^last()}}, {{/last()}}{{/inner}}",
        "{{#inner}}{{#name}}[{{.}}]{{/name}}{{^name}}-{{/name}}{{/inner}}",
        "{{#inner}}{{count}}{{#inner}}{{name}}{{/inner}}{{/inner}}",
        "{{first.count}}{{#first}}{{^hasInner}}none{{/hasInner}}{{/first}}",
        "{{! a word to ourselves }}\nx\n{{!one}} y\n",
        "{{#inner}}\n{{>card}}\n{{/inner}}\n",
        "{{<base}}\n{{$main}}\n<b>{{name}}</b>\n{{/main}}\n{{/base}}\n",
        "{{<base}}{{$main}}x{{/main}}{{$foot}}y{{/foot}}{{/base}}",
        "{{<middle}}\n{{$inside}}deep{{/inside}}\n{{/middle}}\n",
        "{{<middle}}{{$main}}all mine{{/main}}{{/middle}}",
        "{{>base}}",
        "{{#inner}} {{>tree}} {{/inner}}",
        "{{unknown}}{{#unknown}}x{{/unknown}}{{^unknown}}y{{/unknown}}",
        "{{#name}}{{name}}{{#inner}}{{#name}}<{{name}}>{{/name}}{{name}}{{/inner}}{{name}}{{/name}}",
        "{{#inner}}{{#name}}{{name}}{{#inner}}({{name}}){{/inner}}{{first.name}}{{/name}}{{/inner}}",
        "{{#name}}{{#first}}{{name}}{{/first}}{{.}}{{/name}}",
    ])
    func `prints what Mustache prints`(template: String) throws {
        let (ours, theirs) = try both(template, TemplateFillingTests.root)
        #expect(ours == theirs)
    }

    @Test func `makes every page of a site as Mustache does`() throws {
        let sources = Theme.embedded().filter { $0.path.hasSuffix(".mustache") }.map { file in
            (
                name: String(file.path.dropFirst("templates/".count).dropLast(".mustache".count)),
                text: String(decoding: file.bytes, as: UTF8.self)
            )
        }
        let oracle = try MustacheOracle(sources)
        let publication = try SampleSite().publication()
        var seen = 0
        for plan in publication.plans {
            guard case .page(let kind) = plan.making else { continue }
            let ours = publication.render(plan).file.bytes
            let theirs = pageKinds[kind].fill(publication.context(at: plan.address).context) {
                oracle.fill($0, with: $1)
            }
            #expect(String(decoding: ours, as: UTF8.self) == theirs, "\(plan.path)")
            seen += 1
        }
        #expect(seen > 15)
    }

    @Test(arguments: [
        ("{{#a}}\n{{#b}}\n{{/a}}\n", "“a” ends here, and “b” of line 2 is open", 3),
        ("\n\n{{/a}}", "“a” ends here, and nothing is open", 3),
        ("x\n{{#a}}\n", "“a” begins here and never ends", 2),
        ("x\n\n{{name", "a tag begins here and never ends", 3),
        ("{{{name}}", "a tag begins here and never ends", 1),
    ])
    func `says where a template is wrong`(template: String, message: String, line: Int) {
        #expect(throws: TemplateMistake(message: message, line: line)) {
            try TemplateNode.tree(template)
        }
    }

    @Test func `ends a template that uses itself without end`() throws {
        let tree = try TemplateNode.tree("x{{>page}}")
        let bytes = try #require(Templates(["page": tree]).fill("page", with: TemplateObject(Item())))
        #expect(bytes.count > 1 && bytes.count < 1000)
    }

    @Test func `ends a template that uses itself twice without end`() throws {
        let tree = try TemplateNode.tree("x{{>page}}{{>page}}")
        let bytes = try #require(Templates(["page": tree]).fill("page", with: TemplateObject(Item())))
        #expect(bytes.count > 1 && bytes.count < 100_000)
    }
}
