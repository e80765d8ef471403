import Testing
import Unconference

@testable import Website

@Suite struct AmbassadorBadgeTests {
    private func badge(of name: String, in language: String = "en", objective: String? = nil) throws
        -> AmbassadorBadge
    {
        var ambassador = Ambassador(slug: Slug(from: name, fallback: "a"), name: name)
        ambassador.objective = objective
        ambassador.language = language
        return AmbassadorBadge(of: ambassador, on: Site(title: "Ward & Watch"), theme: try Theme.read())
    }

    private func lines(of svg: String) -> [String] {
        svg.matches(of: /<text [^>]*>([^<]*)<\/text>/).map { String($0.1) }
    }

    @Test(arguments: [
        "Kettle", "Ida Marlow", "Maximiliane von Wolkenstein-Rodenegg", "Wilhelmina Wong Montgomery-Whitmore",
    ])
    func `no letter of a name is left out`(name: String) throws {
        let svg = try badge(of: name, objective: "One answer before the morning.").svg
        let lines = lines(of: svg)
        #expect(lines.first == "Ambassador · Ward &amp; Watch")
        #expect(lines.contains("One answer before the morning."))
        #expect(lines.joined(separator: " ").contains(name), "\(lines)")
    }

    @Test func `it is as high as what it says`() throws {
        func height(_ svg: String) throws -> Int {
            try #require(svg.firstMatch(of: /height="(\d+)"/).flatMap { Int($0.1) })
        }
        let long = String(repeating: "a long objective ", count: 12)
        let low = try height(badge(of: "Kettle").svg)
        let high = try height(badge(of: "Kettle", objective: long).svg)
        #expect(low < high)
    }

    @Test(arguments: [("de", "Botschafter/in"), ("fr", "Ambassadeur/ambassadrice"), ("en-GB", "Ambassador")])
    func `speaks the language of its page`(language: String, role: String) throws {
        let badge = try badge(of: "Kanne", in: language)
        #expect(lines(of: badge.svg).first == "\(role) · Ward &amp; Watch")
        #expect(badge.signature(at: nil).html.contains("lang=\"\(language)\""))
    }

    @Test func `has the quotation marks of its page`() throws {
        let badge = try badge(of: "Kanne \"Süd\"", in: "de", objective: "Jede stellt \"eine\" Frage.")
        let signature = badge.signature(at: nil)
        for text in [badge.svg, signature.text, signature.html] {
            #expect(text.contains("Kanne „Süd“") && text.contains("Jede stellt „eine“ Frage."))
        }
    }

    @Test func `nothing that somebody wrote is markup`() throws {
        let hostile = "\"><script>alert(1)</script>"
        let badge = try badge(of: hostile, objective: hostile)
        let signature = badge.signature(at: "https://example.org/?a=\"&b")
        for text in [badge.svg, signature.html] {
            #expect(!text.contains("<script") && !text.contains("=\"\""))
        }
        #expect(signature.html.contains("href=\"https://example.org/?a=&quot;&amp;b\""))
    }
}
