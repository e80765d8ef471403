import Markup
import Testing
import Unconference

/// Commands to other generators, which texts that come from these have.
@Suite struct ShortCodeTests {
    private func findings(_ text: String) throws -> [Finding] {
        try Document(Array("Above.\n\n\(text)\n".utf8), file: "x.md").render(.page { _ in nil }).findings
    }

    @Test(arguments: [
        ("{{< figure src=\"wall.png\" >}}", "{{< figure", "![what it shows](file)"),
        ("{{< youtube w7Ft2ymGmfc >}}", "{{< youtube", "[what is there](its address)"),
        ("{{% notice %}}\nTea.\n{{% /notice %}}", "{{% notice", "> [!NOTE]"),
        ("Read [it]({{< ref \"plan.md\" >}}).", "{{< ref", "[the words](its address)"),
        ("{%- include footer.html -%}", "{%- include", "between backticks"),
        ("{% post_url 2027-03-19-a %}", "{% post_url", "[the words](its address)"),
        ("## Plans {#our-plans}", "{#our-plans}", "places of their own"),
        ("A wall.{: .wide #a}", "{: .wide #a}", "how it looks"),
        ("A wall {.wide}", "{.wide}", "how it looks"),
        ("It is ![x](x.txt){width=300}", "{width=300}", "how it looks"),
        ("Lead %%hidden from you%% text.", "%%", "<!--"),
    ])
    func `says of a command to another generator that it stands in the text`(
        text: String,
        source: String,
        help: String
    ) throws {
        let findings = try findings(text).filter { $0.code != "image-missing" }
        #expect(findings.map(\.code) == ["short-code"])
        let finding = try #require(findings.first)
        #expect(finding.message.contains("“\(source)”"))
        #expect(finding.help?.contains(help) == true)
        #expect(finding.place?.line == 3)
    }

    @Test(arguments: [
        "`{{< figure >}}`", "    {{< figure >}}", "{{title}}", "{{ title }}", "{{< >}}", "{ % a }", "100 {%",
        "{%}",
        "```\n{% raw %}\n```", "a {#} b {.} c", "{#each things}x{/each} {:?}", "{ .wide", "`%%a%%` and 50 %",
        "{width: 3}", "{a: 1, class=",
    ])
    func `takes nothing else for one`(text: String) throws {
        #expect(try findings(text).map(\.code) == [])
    }
}
