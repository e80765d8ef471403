import Fixtures
import Registration
import Testing
import Unconference

@Suite struct AnnouncementTests {
    private let now = Instant.weeksBefore

    @Test func `everybody is told, until it is over or taken off`() throws {
        var gathering = Gathering.example
        try gathering.act(Announce(" Lunch is  ten minutes late ", until: now.adding(seconds: 600)))
        try gathering.act(Announce("The heating works again", until: now.adding(seconds: 60)))
        for audience in Audience.allCases {
            let view = gathering.roomView(for: audience)
            #expect(
                view.announcements(at: now).map(\.text) == [
                    "The heating works again", "Lunch is ten minutes late",
                ]
            )
            #expect(view.announcements(at: now.adding(seconds: 60)).map(\.number) == [1])
            #expect(view.announcements(at: now.adding(seconds: 600)).isEmpty)
        }
        try gathering.act(EndAnnouncement(1), at: now.adding(seconds: 5))
        #expect(gathering.roomView(for: .room).announcements(at: now.adding(seconds: 6)).map(\.number) == [2])
        let later = now.adding(seconds: 7)
        #expect(gathering.refusal(of: EndAnnouncement(1), at: later)?.code == "announcement-over")
        #expect(gathering.refusal(of: EndAnnouncement(3), at: later)?.code == "no-announcement")
    }

    @Test func `is short, ends within a day, and there are few at once`() throws {
        var gathering = Gathering.example
        let until = now.adding(seconds: 600)
        #expect(gathering.refusal(of: Announce("", until: until))?.code == "empty")
        #expect(
            gathering.refusal(of: Announce(String(repeating: "x", count: 201), until: until))?.code
                == "too-long"
        )
        #expect(gathering.refusal(of: Announce("x", until: now))?.code == "bad-until")
        #expect(gathering.refusal(of: Announce("x", until: now.adding(seconds: 86401)))?.code == "bad-until")
        #expect(
            gathering.refusal(of: Announce("x", until: until), by: .participant(Participant.ID(1)))?.code
                == "organisers-only"
        )
        for _ in 0..<5 { try gathering.act(Announce("x", until: until)) }
        #expect(gathering.refusal(of: Announce("x", until: until))?.code == "enough-announcements")
        #expect(gathering.refusal(of: Announce("x", until: until.adding(seconds: 9)), at: until) == nil)
    }

    @Test func `can be undone`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(Announce("Lunch is late", until: now.adding(seconds: 600)))
        try keeper.undo()
        #expect(keeper.gathering == .example)
    }
}
