import Foundation
import Testing

@Suite struct ThemeCopyTests {
    @Test func `copies one file to begin from, and the site is as before until it is changed`() throws {
        let site = try TestSite.withEvent()
        try site.did("build", "--output", "before")
        let run = try site.did("theme", "copy", "default", "templates/note-card.mustache")
        #expect(
            run.text.contains("Copied 1 file of the theme default to Themes/default/. Next: `unconf preview`")
        )
        #expect(try site.files(under: "Themes").keys.sorted() == ["default/templates/note-card.mustache"])
        try site.did("build", "--output", "after")
        #expect(try site.files(under: "before") == site.files(under: "after"))
    }

    @Test func `copies a whole theme under a name of one's own`() throws {
        let site = try TestSite.withEvent()
        try site.did("build", "--output", "before")
        let run = try site.did("theme", "copy", "default", "--as", "mine")
        #expect(run.text.contains("write `theme: mine` into unconf.yml"), "\(run.text)")
        let files = try site.files(under: "Themes/mine")
        #expect(files.keys.contains("assets/style.css") && files.keys.contains("strings/de.yml"))
        try site.write("unconf.yml", site.read("unconf.yml").replacing("theme: default", with: "theme: mine"))
        #expect(try site.did("build", "--output", "after").errors.isEmpty)
        #expect(try site.files(under: "before") == site.files(under: "after"))
        #expect(try site.did("theme", "copy", "wall", "--json").json() as? [String: Any] != nil)
        #expect(site.has("Themes/wall/assets/own.css"))
    }

    @Test func `overwrites nothing, and copies nothing then`() throws {
        let site = try TestSite.withEvent()
        try site.write("Themes/default/assets/style.css", "mine")
        let run = try site.refused("theme", "copy", "default", with: "file-exists")
        #expect(run.errors.contains("Themes/default/assets/style.css: error: "), "\(run.errors)")
        #expect(try site.files(under: "Themes").count == 1)
        #expect(try site.read("Themes/default/assets/style.css") == "mine")
    }

    @Test(arguments: [
        (["plain"], "no-theme", "these do: default and wall"),
        (
            ["default", "templates/note-crad.mustache"], "no-file",
            "did you mean `templates/note-card.mustache`?"
        ),
        (["default", "--as", "../Content"], "bad-name", "Themes/"),
        (["default", "--as", ".."], "bad-name", ""),
        (["default", "--as", ""], "bad-name", ""),
    ])
    func `refuses what there is not`(arguments: [String], code: String, help: String) throws {
        let site = try TestSite.withEvent()
        let run = try site.program.run(["theme", "copy"] + arguments)
        #expect(run.status == 1 && run.codes == [code], "\(arguments): \(run.errors)")
        #expect(run.errors.contains(help) || help.isEmpty, "\(arguments): \(run.errors)")
        #expect(!site.has("Themes"))
    }
}
