import Foundation
import Testing

/// The day, as an organiser types it.
@Suite struct TheDayTests {
    /// A site on the morning of the event, with the first topic on the board.
    private func morning(_ time: String = "08:05") throws -> TestSite {
        let site = try TestSite.pitched()
        try site.did("event", "phase", "live")
        try site.did("board", "place", "1", "s1", "loom")
        site.program.environment["UNCONF_NOW"] = "2027-06-11T\(time):00Z"
        return site
    }

    @Test func `the clock moves, and calendar, schedules, agenda and record move with it`() throws {
        let site = try morning()
        let run = try site.did("board", "shift", "--from", "s1", "--minutes", "10", "--absorb", "lunch")
        #expect(
            run.text == """
                Moved the day from s1 on 10 minutes later; lunch takes it up.
                  s1 10:20–11:10, planned 10:10–11:00
                  s2 11:20–12:10, planned 11:10–12:00
                  lunch 12:10–13:30, planned 12:00–13:30

                """
        )
        #expect(try site.did("board", "show").text.contains("10:20"))
        #expect(try site.did("event", "show").text.contains("s1 10:20–11:10"))
        #expect(try site.did("export", "ics").text.contains("T092000Z"))
        #expect(try site.did("export", "schedule-json").text.contains("10:20"))
        #expect(try site.did("export", "schedule-xml").text.contains("<start>10:20</start>"))
        #expect(try site.did("board", "agenda", "1").text.contains("10:20"))
        try site.did("archive")
        #expect(try site.read("Content/events/quiet-loom/board.json").contains("\"plannedStarts\""))
        #expect(try site.read("Content/events/quiet-loom/event.md") == LoomEvent.file())
        try site.refused("board", "shift", "--from", "s1", "--minutes", "60", with: "shift-too-far")
        try site.refused("board", "shift", "--from", "s7", "--minutes", "5", with: "unknown-slot")
        try site.did("undo")
        #expect(try site.did("board", "show").text.contains("10:10"))
    }

    @Test func `a session is late, begins, is over, and its room is free`() throws {
        let site = try morning("09:05")
        #expect(try site.did("session", "delay", "1", "10").text == "Topic 1 begins 10 minutes late.\n")
        #expect(try site.did("export", "ics").text.contains("T092000Z"))
        #expect(try site.did("board", "show").text.contains("10 minutes late"))
        site.program.environment["UNCONF_NOW"] = "2027-06-11T09:25:00Z"
        #expect(
            try site.did("session", "start", "1", "--by", "5").text == "Started topic 1 with another host.\n"
        )
        let over = try site.did("session", "over", "1")
        #expect(over.text == "Topic 1 is over, s1/loom is free.\n")
        #expect(over.errors.contains("Loom is free until 11:00"))
        try site.did("board", "place", "2", "s1", "loom")
        try site.refused("session", "over", "1", with: "session-ended")
        try site.refused("board", "place", "1", "s2", "loom", with: "session-over")
        try site.did("topic", "repeat", "1", "--slot", "s3", "--room", "loom")
        #expect(try site.did("topic", "show", "5", "--json").text.contains("\"repeats\" : 1"))
        try site.did("session", "cancel", "5", "--reason", "no projector")
        #expect(try site.did("topic", "list").text.contains("cancelled: no projector"))
        try site.did("session", "host", "2", "6")
        try site.did("topic", "split", "3", "Which groups?", "Who may close them?")
        for _ in 0..<4 { try site.did("undo") }
        #expect(
            try site.did("topic", "list", "--json").text.contains("Which of four hundred groups may I close?")
        )
    }

    @Test func `the door finds people by code and name, and lets a guest and a walk-in in`() throws {
        let site = try morning()
        let list = try #require(
            try site.did("participant", "door", "marit", "--json").json() as? [[String: Any]]
        )
        let code = try #require(list.first?["code"] as? String)
        #expect(
            try site.did("participant", "check-in", code.lowercased()).text == "Checked in participant 1.\n"
        )
        let again = try site.did("participant", "check-in", "Marit Solheim")
        #expect(again.errors.contains("checked in already at 09:05 by organiser desk"))
        #expect(try site.did("participant", "door", "quint").text.contains("Tomás Quintela"))
        #expect(try site.did("participant", "door").text.contains("5 expected, 1 here."))
        try site.did("participant", "check-in", "1", "--take-back")
        try site.refused("participant", "release", with: "too-early")
        try site.did("participant", "add", "Ines", "--walk-in")
        try site.did("participant", "add", "Omar", "--walk-in")
        #expect(try site.did("participant", "add", "Lev", "--walk-in").text.contains("in line"))
        site.program.environment["UNCONF_NOW"] = "2027-06-11T08:15:00Z"
        #expect(try site.did("participant", "release").text.contains("Released the places of 6"))
        #expect(try site.did("participant", "door", "--json").text.contains("\"state\" : \"released\""))
        try site.refused("participant", "claim", "1", "Jo", with: "guest-named")
    }

    @Test func `the opening goes pitch by pitch`() throws {
        let site = try morning()
        #expect(
            try site.did("topic", "queue", "--next").text == """
                Now    1 Nobody told me why the old board stopped asking
                Next   2 The pilot ended, and so did its budget
                       3 Which of four hundred groups may I close?
                       4 My predecessor's password is a legend
                3 pitches to come, 0 heard; 60 seconds each.

                """
        )
        try site.did("topic", "queue", "--skip", "now")
        try site.did("topic", "queue", "--move", "1", "--to", "1")
        #expect(try site.did("topic", "queue").text.contains("Next   1 Nobody"))
        #expect(try site.run("topic", "queue", "--next", "--skip", "2").status == 64)
        #expect(try site.did("topic", "hands", "3", "14").text.contains("14 hands"))
    }

    @Test func `everybody is told something`() throws {
        let site = try morning()
        #expect(try site.did("event", "announce").text == "Nothing is told to everybody now.\n")
        try site.did("event", "announce", "Lunch is ten minutes late", "--minutes", "40")
        #expect(try site.did("event", "announce").text == "1  Lunch is ten minutes late (until 09:45)\n")
        try site.did("event", "announce", "--end", "1")
        try site.refused("event", "announce", "--end", "1", with: "announcement-over")
    }

    @Test func `helpers are let in by a link or by six digits, listed, and out again`() throws {
        let site = try morning()
        let run = try site.did("organiser", "invite", "front", "--role", "door", "--code")
        #expect(
            run.text.wholeMatch(
                of: #/\d{3} \d{3}\nGood once, for ten minutes. Whoever types it is at the door.\n/#
            ) != nil
        )
        #expect(try site.did("organiser", "invite", "mia", "--role", "scribe").text.contains("is a scribe"))
        let list = try site.did("organiser", "list").text
        #expect(
            list.contains(
                "front, door: six digits given at 09:05, until 09:15".replacing("09:", with: "2027-06-11 09:")
            )
                && list.contains("mia, scribe: invited at")
        )
        try site.did("organiser", "revoke", "front")
        try site.did("organiser", "revoke", "mia")
        #expect(try site.did("organiser", "list").text == "Nobody is in at the desk.\n")
        try site.refused("organiser", "revoke", "front", with: "no-access")
        #expect(try site.run("organiser", "invite", "x", "--role", "participant").status == 64)
    }

    @Test func `a paper board is looked at first, then taken over as one step`() throws {
        let site = try morning()
        let wall = "s1 loom 2\ns2 shuttle 1\ns3 loom -\n"
        let look = try site.did("board", "import", "-", input: wall)
        #expect(
            look.text == """
                  s1/loom  2 The pilot ended, and so did its budget
                  s2/shuttle  1 Nobody told me why the old board stopped asking
                Nothing was changed; with --yes it is.

                """
        )
        #expect(try site.did("board", "show").text.contains("1 Nobody"))
        try site.did("board", "import", "-", "--yes", input: wall)
        #expect(try site.did("board", "import", "-", input: wall).text.contains("The board is so already."))
        try site.did("undo")
        #expect(try site.did("topic", "show", "1", "--json").text.contains("\"room\" : \"loom\""))
        let wrong = try site.refused(
            "board",
            "import",
            "-",
            with: "unknown-room",
            input: "s1 hall 2\ns9 loom 77\n"
        )
        #expect(wrong.errors.contains("-:1:4: error") && wrong.errors.contains("-:2:1: error"))
    }
}
