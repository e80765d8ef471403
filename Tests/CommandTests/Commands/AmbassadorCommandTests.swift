import Foundation
import Testing

/// The way from an application to a badge, as somebody goes it at the desk.
@Suite struct AmbassadorCommandTests {
    private let page = "Content/ambassadors/ida-marlow.md"
    private let objective = "Every night shift got one answer."

    /// A site with an event, and somebody who applied under their own name.
    private func site(saying text: String) throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did("participant", "add", "Ida Marlow", "--email", "ida@millbank.example")
        try site.did("participant", "add", "Otto Brandt")
        try apply(1, as: "Ida Marlow", saying: text, at: site)
        return site
    }

    private func apply(_ number: Int, as name: String, saying text: String, at site: TestSite) throws {
        try site.did(
            "ambassador",
            "apply",
            "\(number)",
            "--as",
            name,
            "--objective",
            objective,
            "--level",
            "front",
            "--about",
            "front line, nights",
            "--text",
            text,
            "--agreed"
        )
        try site.did("ambassador", "validate", "\(number)", "--by", "the ward manager")
        try site.did("ambassador", "validate", "\(number)", "--by", "the network's team")
    }

    @Test func `their own name is theirs to give, and to take back`() throws {
        let site = try site(saying: "Ask me about **biscuits**.")
        #expect(try site.did("ambassador", "list").text.contains("to confirm"))
        try site.did("ambassador", "confirm", "1")
        try site.did("build", "--date", "2027-07-01")
        let html = try site.read("Output/ambassadors/ida-marlow/index.html")
        #expect(html.contains("Ida Marlow") && html.contains("<strong>biscuits</strong>"))
        #expect(try !site.did("ambassador", "list").text.contains("to confirm"))
        // A machine that stopped after the page was written: the application is settled the second time.
        let page = try site.read(page)
        try site.did("undo")
        #expect(try site.did("ambassador", "confirm", "1").text.contains("was there already"))
        #expect(try site.read(self.page) == page)
        try site.did("participant", "consent", "1", "name-as-ambassador", "--withdraw")
        try site.refused("build", "--date", "2027-07-01", with: "private-name")
    }

    @Test func `nobody else is named on a page, and nothing is written until that is mended`() throws {
        let site = try site(saying: "Ask Otto Brandt.")
        try site.refused("ambassador", "confirm", "1", with: "private-name")
        #expect(!site.has(page))
        #expect(try site.did("ambassador", "list").text.contains("to confirm"))
    }

    @Test func `nobody is an ambassador who was not asked, or whose level is full`() throws {
        let site = try site(saying: "")
        try site.refused(
            "ambassador",
            "apply",
            "2",
            "--as",
            "Two Sugars",
            "--objective",
            objective,
            with: "not-agreed"
        )
        let yml = try site.read("unconf.yml")
        try site.write("unconf.yml", yml + "\nambassadors: {populaton: 20}\n")
        #expect(try site.run("ambassador", "list").errors.contains("did you mean `population`?"))
        try site.write("unconf.yml", yml + "\nambassadors: {population: 20, quotas: {front: 1}}\n")
        try site.did("ambassador", "confirm", "1")
        let list = try site.did("ambassador", "list").text
        #expect(
            list.contains("front 1 of 1") && list.contains("1 of 20 people, 5.0 %") && list.contains("1 more")
        )
        try apply(2, as: "Two Sugars", saying: "", at: site)
        try site.refused("ambassador", "confirm", "2", with: "quota-full")
        try site.did("ambassador", "withdraw", "2")
        #expect(try !site.did("ambassador", "list").text.contains("Two Sugars"))
    }

    @Test func `a badge and a signature say what the page says`() throws {
        let site = try site(saying: "")
        try site.did("ambassador", "confirm", "1")
        try site.write(
            "unconf.yml",
            "title: Stiller Webstuhl\nbase-url: https://loom.example.org/net/\nlanguage: de\n"
        )
        let badges = site.root.appending(path: "badges").path
        try site.did("ambassador", "badge", "ida-marlow", "--to", badges, "--role", "Botschafterin <1>")
        let svg = try site.read("badges/ida-marlow-badge.svg")
        #expect(svg.contains(">Ida Marlow</text>") && svg.contains("Botschafterin &lt;1&gt; · "))
        let text = try site.read("badges/ida-marlow-signature.txt")
        #expect(text.hasPrefix("-- \nIda Marlow\n") && text.contains(objective))
        #expect(text.hasSuffix("https://loom.example.org/net/ambassadors/ida-marlow/\n"))
        let html = try site.read("badges/ida-marlow-signature.html")
        #expect(html.contains("<a href=\"https://loom.example.org/net/ambassadors/ida-marlow/\">"))
        try FileManager.default.removeItem(atPath: badges + "/ida-marlow-badge.svg")
        try site.refused("ambassador", "badge", "ida-marlow", "--to", badges, with: "file-exists")
        #expect(!site.has("badges/ida-marlow-badge.svg"))
        try site.refused("ambassador", "badge", "ida", "--to", badges, with: "no-ambassador")
    }
}
