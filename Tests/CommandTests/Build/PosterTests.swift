import Foundation
import Testing

/// The picture that networks show of an event: as dots where a program for that is installed, else the drawing alone.
@Suite struct PosterTests {
    /// A site on a machine whose program for drawings is a script.
    private func site(_ script: String?) throws -> (site: TestSite, tools: URL) {
        let site = try TestSite.withEvent(attribution: "open")
        try site.write("unconf.yml", "title: Quiet Loom\nbase-url: https://loom.example.org/\n")
        try site.write("Content/events/\(TestSite.event)/notes/tea.md", "---\nstatus: published\n---\nTea.\n")
        return (site, try site.draws(with: script))
    }

    /// Gives what begins like a PNG file and ends as the drawing, and a line for each time it is called.
    private static let printer = """
        echo once >> "${0%/*}/calls"
        printf '\\211PNG\\r\\n\\032\\n'; cat
        """

    private func build(_ site: TestSite) throws { try site.did("build", "--date", "2027-07-01") }

    private func calls(_ tools: URL) throws -> Int {
        try String(contentsOf: tools.appending(path: "calls"), encoding: .utf8).split(separator: "\n").count
    }

    @Test func `is dots where the machine makes them, for the event and for what was written there`() throws {
        let (site, _) = try site(Self.printer)
        try build(site)
        let event = "Output/events/\(TestSite.event)"
        let bytes = try Data(contentsOf: site.root.appending(path: "\(event)/poster.png"))
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let drawing = try Data(contentsOf: site.root.appending(path: "\(event)/poster.svg"))
        #expect(bytes.dropFirst(8) == drawing)
        for page in ["index.html", "board/index.html", "notes/tea/index.html"] {
            let text = try site.read("\(event)/\(page)")
            let address = "https://loom.example.org/events/\(TestSite.event)/poster.png"
            #expect(text.contains("<meta property=\"og:image\" content=\"\(address)\">"), "\(page)")
            #expect(text.contains("<meta property=\"og:image:type\" content=\"image/png\">"), "\(page)")
        }
    }

    @Test func `is drawn once, until the event says something else`() throws {
        let (site, tools) = try site(Self.printer)
        try build(site)
        #expect(try calls(tools) == 1)
        try site.write(
            "Content/stories/tea.md",
            "---\ntitle: T\ndate: 2027-06-12\nstatus: published\n---\nT.\n"
        )
        try build(site)
        #expect(try calls(tools) == 1)
        let path = "Content/events/\(TestSite.event)/event.md"
        try site.write(
            path,
            try site.read(path).replacing(/title: .*/, with: "title: Another name", maxReplacements: 1)
        )
        try build(site)
        #expect(try calls(tools) == 2)
    }

    @Test(arguments: [nil, "exit 1", "exit 0", "echo dots", "kill -9 $$"])
    func `is the drawing where the program is not there or makes no picture`(script: String?) throws {
        let (site, _) = try site(script)
        try build(site)
        let event = "Output/events/\(TestSite.event)"
        #expect(
            !FileManager.default.fileExists(atPath: site.root.appending(path: "\(event)/poster.png").path)
        )
        let text = try site.read("\(event)/index.html")
        #expect(text.contains("poster.svg\">") && text.contains("content=\"image/svg+xml\">"))
        #expect(try site.read("\(event)/poster.svg").hasPrefix("<svg "))
    }
}
