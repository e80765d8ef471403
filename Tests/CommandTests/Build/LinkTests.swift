import Foundation
import Glibc
import Testing

/// Nothing that lies outside the site folder is published, written or taken away, whatever links lead there.
@Suite struct LinkTests {
    private static let canary = "Brought-In-From-Outside"

    /// A site, and beside it a folder with what is nobody's business.
    private struct Ground {
        let site: TestSite
        let outside: TestSite

        init() throws {
            site = try TestSite.withEvent(attribution: "open")
            outside = try TestSite()
            try outside.write("page.md", "---\ntitle: \(canary)\n---\n\(canary)\n")
            try outside.write("unconf.yml", "title: \(canary)\n")
            try outside.write("style.css", ".a { content: \"\(canary)\" }\n")
            try outside.write("Content/index.md", "---\ntitle: \(canary)\n---\n\(canary)\n")
            try outside.write("default/templates/note-card.mustache", "\(canary)\n")
            try outside.write("other/event.md", LoomEvent.file().replacing("Quiet Loom", with: canary))
            try outside.write("precious.jpg", bytes: PlainPicture.png(width: 40, height: 30))
        }

        func link(_ path: String, to target: String) throws {
            let place = site.root.appending(path: path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.createSymbolicLink(
                atPath: place.path,
                withDestinationPath: target.hasPrefix("/")
                    ? outside.root.path + (target == "/" ? "" : target) : target
            )
        }
    }

    /// Where the link lies, what it leads to (a path that begins with `/` is outside), and what the finding names.
    static let links: [(path: String, target: String, named: String)] = [
        ("Content/pages/a.md", "/page.md", "Content/pages/a.md"),
        ("Content/pages/inside.md", "about.md", "Content/pages/inside.md"),
        ("Content/pages/none.md", "/none.md", "Content/pages/none.md"),
        ("Content/pages/loop", ".", "Content/pages/loop"),
        ("Content/pages/folder", "/Content", "Content/pages/folder"),
        ("Content/media/picture.jpg", "/precious.jpg", "Content/media/picture.jpg"),
        ("Content/media", "/", "Content/media"),
        ("Content/events/other", "/other", "Content/events/other"),
        ("Content/events", "/", "Content/events"),
        ("Content/events/quiet-loom/event.md", "/other/event.md", "Content/events/quiet-loom/event.md"),
        ("Content/events/quiet-loom/notes", "/", "Content/events/quiet-loom/notes"),
        ("Content/events/quiet-loom/board.json", "/page.md", "Content/events/quiet-loom/board.json"),
        ("Content", "/Content", "Content"),
        ("Content", "Content", "Content"),
        ("Themes/default/assets/style.css", "/style.css", "Themes/default/assets/style.css"),
        ("Themes/default/templates", "/default/templates", "Themes/default/templates"),
        ("Themes/default", "/default", "Themes/default"),
        ("Themes", "/", "Themes"),
        ("unconf.yml", "/unconf.yml", "unconf.yml"),
    ]

    @Test(arguments: links.indices)
    func `a link is refused by name, wherever it lies and whoever looks it up`(_ index: Int) throws {
        let (path, target, named) = LinkTests.links[index]
        let ground = try Ground()
        try ground.link(path, to: target)
        for command in [["build", "--date", "2027-07-01"], ["check"]] {
            let run = try ground.site.program.run(command)
            #expect(run.status == 1, "\(command): \(run.text)")
            #expect(run.errors.contains("\(named): error: \(named) is a link to elsewhere [link-in-content]"))
        }
        for command in [
            ["event", "show", "--event", "quiet-loom"], ["event", "show", "--event", "other"],
            ["event", "check"], ["event", "list"], ["note", "list"], ["question", "list"],
            ["topic", "similar", LinkTests.canary], ["export", "ics"],
        ] {
            let run = try ground.site.program.run(command)
            #expect(
                !(run.text + run.errors).contains(LinkTests.canary),
                "\(command): \(run.text)\(run.errors)"
            )
        }
        for (file, bytes) in try ground.site.files(under: "Output") {
            #expect(bytes.range(of: Data(LinkTests.canary.utf8)) == nil, "\(file)")
        }
    }

    @Test func `what the program writes never goes through a link`() throws {
        let ground = try Ground()
        let before = try ground.outside.files(under: ".")
        try ground.link("Content/events/quiet-loom/notes", to: "/")
        try ground.link("Content/events/quiet-loom/board.json", to: "/page.md")
        try ground.link("Content/stories", to: "/")
        let commands = [
            ["archive"], ["note", "new", "--title", "Outside"], ["case", "new", "Outside"],
            ["story", "new", "Outside"], ["check", "--fix"],
        ]
        for command in commands { _ = try ground.site.program.run(command) }
        #expect(try ground.outside.files(under: ".") == before)
        #expect(try ground.site.program.run(["archive"]).codes == ["link-in-content"])
    }

    @Test(arguments: ["pictures", "previous", "next"])
    func `a link where a build keeps things of its own is refused`(name: String) throws {
        let ground = try Ground()
        let before = try ground.outside.files(under: ".")
        try ground.link(".Output.\(name)", to: "/")
        let run = try ground.site.refused("build", "--date", "2027-07-01", with: "output-not-ours")
        #expect(run.errors.contains(".Output.\(name) is a link to elsewhere"), "\(run.errors)")
        #expect(try ground.outside.files(under: ".") == before)
    }

    @Test func `links in place of the files that a build leaves are replaced`() throws {
        let ground = try Ground()
        let before = try ground.outside.files(under: ".")
        for name in ["record", "record.next", "words", "words.next"] {
            try ground.link(".Output.\(name)", to: "/page.md")
        }
        for round in 1...3 {
            try ground.site.write("Content/pages/more.md", "---\ntitle: More\n---\nRound \(round).\n")
            try ground.site.did("build", "--date", "2027-07-01")
        }
        #expect(try ground.outside.files(under: ".") == before)
    }

    @Test(arguments: ["Output", ".Output.previous"])
    func `a link within a site that was built leads no build out of it`(folder: String) throws {
        let ground = try Ground()
        let site = ground.site
        try ground.outside.write("about/index.html", "precious")
        let before = try ground.outside.files(under: ".")
        for round in 1...2 {
            try site.write("Content/pages/about.md", "---\ntitle: About\n---\nRound \(round).\n")
            try site.did("build", "--date", "2027-07-01")
        }
        try ground.link("\(folder)/about", to: "/about")
        var codes: [String] = []
        for round in 3...6 {
            try site.write("Content/pages/about.md", "---\ntitle: About\n---\nRound \(round).\n")
            let run = try site.program.run(["build", "--date", "2027-07-01"])
            codes += run.codes
            // One build may give up; the next does the whole of the work.
            #expect(run.status == 0 || run.codes == ["output-not-ours"], "\(run.errors)")
            #expect(try ground.outside.files(under: ".") == before)
        }
        #expect(codes.count <= 1)
        #expect(try site.read("Output/about/index.html").contains("Round 6."))
        #expect(try site.files(under: "Output").keys.contains("about/index.html"))
    }

    @Test(arguments: ["/none", "Output"])
    func `an output folder that is a link to nothing is refused with the reason`(target: String) throws {
        let ground = try Ground()
        try ground.link("Output", to: target)
        let run = try ground.site.refused("build", "--date", "2027-07-01", with: "output-not-ours")
        #expect(run.errors.contains("Output is a link to elsewhere"), "\(run.errors)")
    }

    @Test func `files that others keep among the smaller pictures stay there`() throws {
        let site = try TestSite.withEvent()
        try site.write(".Output.pictures/mine.jpg", "mine")
        try site.write(".Output.pictures/0a-1b.list", "left")
        try site.did("build", "--date", "2027-07-01")
        #expect(site.has(".Output.pictures/mine.jpg"))
        #expect(!site.has(".Output.pictures/0a-1b.list"))
    }
}
