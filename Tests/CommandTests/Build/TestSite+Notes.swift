import Foundation
import Testing

/// A site with so many notes that a change of one concerns some pages and not others.
extension TestSite {
    static func with(notes: Int) throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "open")
        // Feeds tell texts whole where the site knows its address.
        try site.write("unconf.yml", "title: Quiet Loom\nbase-url: https://loom.example.org/\n")
        for number in 0..<notes { try site.write(note(number), text(number, "First words.")) }
        try site.write(
            "Content/stories/tea.md",
            "---\ntitle: Tea\ndate: 2027-06-12\nstatus: published\n---\nTold.\n"
        )
        for number in 0..<2 {
            try site.write(
                "Content/questions/why-\(number).md",
                "---\ntitle: Why \(number)?\nasked: 2027-06-0\(number + 1)\ntags: [own-\(number)]\n---\nWell?\n"
            )
        }
        return site
    }

    static func note(_ number: Int) -> String { "Content/events/\(TestSite.event)/notes/note-\(number).md" }

    static func text(
        _ number: Int,
        _ words: String,
        title: String? = nil,
        tag: String = "loom",
        day: Int? = nil,
        more: String = ""
    ) -> String {
        """
        ---
        title: \(title ?? "Note \(number)")
        status: published
        date: 2027-06-\(day ?? 11 + number % 3)
        tags: [\(tag), tag-\(number % 4)]
        \(more)
        ---

        The gist of note \(number).

        ## What worked

        ### \(words)

        \(words) [Here](#words), [words elsewhere](note-\((number * 5 + 1) % 12).md#words), [its
        notes](/topics/own-\(number % 5)/#at.notes) and [more](/more-1/#more). [A dead end](/nowhere-\(number)/), [a neighbour](note-\((number * 7 + 3) % 12).md)
        and [its tag](/topics/own-\(number % 5)/).

        """
    }

    /// The site is what a build from nothing makes, byte for byte, and says the same of it.
    func expectAsFromNothing(_ what: String) throws {
        let fresh = try TestSite(copying: root)
        for name in [
            "Output", ".Output.record", ".Output.words", ".Output.previous", ".Output.copy",
            ".Output.pictures",
        ] {
            try? FileManager.default.removeItem(at: fresh.root.appending(path: name))
        }
        let there = try fresh.did("build", "--date", "2027-07-01")
        let here = try did("build", "--date", "2027-07-01")
        #expect(here.errors == there.errors, "\(what)")
        var (mine, whole) = (try files(under: "Output"), try fresh.files(under: "Output"))
        // It is the site folder's, and not the build's.
        (mine[".gitignore"], whole[".gitignore"]) = (nil, nil)
        #expect(Set(mine.keys).symmetricDifference(whole.keys).sorted() == [], "\(what)")
        for (path, bytes) in mine where whole[path] != bytes { Issue.record("\(what): \(path) differs") }
    }
}
