import Testing
import Unconference

@testable import Website

/// What the page of an event says besides its texts.
@Suite struct EventPageTests {
    private func page(of event: String, _ site: SampleSite) throws -> String {
        let publication = try site.publication()
        let plan = try #require(publication.plan(at: "/events/\(event)/"))
        return String(decoding: publication.render(plan).file.bytes, as: UTF8.self)
    }

    private func event(_ title: String, day: String, _ more: String = "") -> String {
        """
        ---
        title: \(title)
        starts: \(day)T09:00
        ends: \(day)T16:00
        timezone: Europe/London
        attribution: consent
        status: announced
        \(more)
        ---
        """
    }

    @Test func `the times of a series lead to the one before and the one after, and to no other`() throws {
        var site = SampleSite()
        site.files["Content/events/tea-1/event.md"] = event("Tea One", day: "2025-03-01")
        site.files["Content/events/tea-2/event.md"] = event("Tea Two", day: "2025-06-01", "series: tea-1")
        site.files["Content/events/tea-3/event.md"] = event("Tea Three", day: "2025-09-01", "series: tea-1")
        site.files["Content/events/soup/event.md"] = event("Soup", day: "2025-07-01")
        let first = try page(of: "tea-1", site)
        #expect(first.contains("Tea Two") && !first.contains("Tea Three"))
        #expect(first.contains("The next time") && !first.contains("The time before"))
        let second = try page(of: "tea-2", site)
        #expect(second.contains("Tea One") && second.contains("Tea Three"))
        #expect(try !page(of: "soup", site).contains("Tea"))
        let third = try page(of: "tea-3", site)
        #expect(third.contains("Tea Two") && !third.contains("Tea One") && !third.contains("The next time"))
    }

    @Test func `an event that names no language is in that of its site`() throws {
        var site = SampleSite()
        site.site.language = "de"
        site.files["Content/events/tea/event.md"] = event("Tee", day: "2027-06-01")
        let german = try page(of: "tea", site)
        #expect(german.contains("<html lang=\"de\"") && german.contains("Was hier gesagt wird"))
        site.files["Content/events/tea/event.md"] = event("Tea", day: "2027-06-01", "language: en")
        let english = try page(of: "tea", site)
        #expect(english.contains("<html lang=\"en\"") && english.contains("What is said here"))
    }

    @Test func `says by when what is known of people goes, until it is gone`() throws {
        var site = SampleSite()
        site.files["Content/pages/privacy.md"] = nil
        site.files["Content/events/tea/event.md"] = event("Tea", day: "2027-01-01")
        let plain = try page(of: "tea", site)
        #expect(plain.contains("<dd>is deleted by 1 May 2027</dd>"))
        site.files["Content/pages/privacy.md"] = "---\ntitle: Privacy\n---\nLittle.\n"
        #expect(try page(of: "tea", site).contains(">is deleted by 1 May 2027</a>"))
        site.files["Content/events/tea/event.md"] = event("Tea", day: "2024-01-01")
        #expect(try !page(of: "tea", site).contains("is deleted by"))
    }
}
