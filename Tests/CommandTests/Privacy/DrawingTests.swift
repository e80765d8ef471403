import Testing

/// Words in drawings and documents, which are published with them.
@Suite struct DrawingTests {
    private func site(_ file: String, _ text: String) throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did("participant", "add", "Nerys Quillfeather", "--email", "nerys@loom.example")
        let notes = "Content/events/\(TestSite.event)/notes"
        try site.write("\(notes)/\(file)", text)
        try site.write("\(notes)/tea.md", "---\nstatus: published\n---\nTea.\n\n[What we drew](\(file))\n")
        return site
    }

    @Test(arguments: [
        "<text>said Nerys Quillfeather</text>", "<title>nerys quillfeather</title>",
        "<desc>N&#101;rys Quillfeather</desc>",
        "<text><tspan>Ner</tspan><tspan>ys Quill</tspan><tspan>feather</tspan></text>",
        "<text><tspan x='0'>Nerys</tspan>\n<tspan x='0'>Quillfeather</tspan></text>",
        "<g aria-label=\"Nerys Quillfeather\"><path d=\"M0 0\"/></g>",
    ])
    func `finds who is named in a drawing, and builds nothing`(element: String) throws {
        let site = try site("wall.svg", "<svg viewBox=\"0 0 9 9\">\(element)</svg>")
        let check = try site.run("check")
        #expect(
            check.status == 1 && check.errors.contains("notes/wall.svg: error:"),
            "\(check.text)\(check.errors)"
        )
        #expect(try site.run("build", "--date", "2027-07-01").status == 1)
        #expect(!site.has("Output/index.html"))
    }

    @Test func `leaves a drawing alone that names nobody, whatever its styles are called`() throws {
        let drawing = """
            <svg viewBox="0 0 9 9" id="nerys"><style>.quillfeather { font-family: Nerys Quillfeather }</style>
            <text class="nerys">Tea</text></svg>
            """
        let site = try site("wall.svg", drawing)
        #expect(try site.run("check").status == 0)
        try site.did("build", "--date", "2027-07-01")
    }

    @Test func `says once of a document that nobody looked into it`() throws {
        let site = try site("wall.pdf", "%PDF-1.7\n1 0 obj")
        let check = try site.run("check")
        let said = (check.text + check.errors).split(separator: "\n").filter { $0.contains("[pdf-unread]") }
        #expect(check.status == 0 && said.count == 1, "\(check.text)\(check.errors)")
        #expect(said.first?.contains("notes/wall.pdf: note: ") == true)
    }
}
