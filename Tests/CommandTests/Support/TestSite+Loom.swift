import Foundation
import Testing

extension TestSite {
    /// The slug of the event that these tests run.
    static let event = "quiet-loom"

    /// A site with an event, written by the program and then by hand, as an organiser does.
    static func withEvent(attribution: String = "consent") throws -> TestSite {
        let site = try TestSite()
        try site.did("init", ".", "--title", "Quiet Loom")
        try site.did("event", "new", "Quiet Loom", "--day", "2027-06-11", "--timezone", "Europe/Lisbon")
        try site.write("Content/events/\(event)/event.md", LoomEvent.file(attribution: attribution))
        return site
    }

    /// A site where six people come, four topics are pitched and seconded, and the board is planned.
    static func planned() throws -> TestSite {
        try TestSite(copying: try plannedTemplate.get().root)
    }

    /// A site where six people come and four topics are pitched, seconded, and nothing is on the board.
    static func pitched() throws -> TestSite {
        try TestSite(copying: try pitchedTemplate.get().root)
    }

    private nonisolated(unsafe) static let pitchedTemplate = Result { () throws -> TestSite in
        let site = try withEvent()
        try site.did("import", "-", input: LoomEvent.table)
        try site.did("event", "phase", "pitching")
        for pitch in LoomEvent.pitches { try site.did("topic", "pitch", pitch.title, "--by", pitch.by) }
        for (index, pitch) in LoomEvent.pitches.enumerated() {
            try site.did("topic", "second", "\(index + 1)", "--by", pitch.by == "1" ? "5" : "1")
        }
        try site.did("event", "phase", "voting")
        for person in 1...6 {
            try site.did("interest", "set", "\(person % 4 + 1)", "--by", "\(person)", "--must")
        }
        return site
    }

    private nonisolated(unsafe) static let plannedTemplate = Result { () throws -> TestSite in
        let site = try pitched()
        try site.did("event", "phase", "planning")
        try site.did("board", "plan", "--iterations", "2000", "--seed", "1", "--threads", "1")
        return site
    }
}
