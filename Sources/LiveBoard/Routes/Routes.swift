import HTTPTypes

/// The table of routes: everything that may be asked for, by whom.
///
/// What is not in it is not there.
enum Routes {
    /// Every row.
    static let all: [Route] = pages + ways + deeds + interface + files

    /// Pages.
    private static let pages: [Route] = [
        Route(.get, "/", VisitorKind.all, "Now: the next step, now and next, my day") {
            .page(HomePage.page($0))
        },
        Route(.get, "/board", VisitorKind.all, "The board") { BoardCache.reply(to: $0) },
        Route(.get, "/board/changes", VisitorKind.all, "What has changed on the board since a revision") {
            BoardChanges.reply(to: $0)
        },
        Route(.get, "/topics", VisitorKind.all, "All topics") { .page(TopicsPage.page($0)) },
        Route(.get, "/topics/new", VisitorKind.inside, "The form for a pitch") {
            .page(try PitchPage.page($0, $0.input, nil))
        },
        Route(.get, "/topics/{topic}", VisitorKind.all, "One topic") { .page(try TopicPage.page($0)) },
        Route(.get, "/topics/{topic}/edit", VisitorKind.inside, "The form for changing a topic") {
            .page(try PitchPage.edit($0, $0.input, nil))
        },
        Route(.get, "/meet", [.participant], "People worth meeting") { .page(try MeetPage.page($0)) },
        Route(.get, "/me", [.participant], "One's own page") { .page(try MePage.page($0)) },
        Route(.get, "/me/agenda", [.participant], "My day, with something unexpected") {
            .page(try AgendaPage.page($0))
        },
        Route(.get, "/elsewhere", VisitorKind.inside, "Where else one could be") {
            .page(ElsewherePage.page($0))
        },
        Route(.get, "/notes", VisitorKind.inside, "The notes of the day") { .page(NotesPage.page($0)) },
        Route(.get, "/notes/{topic}", VisitorKind.inside, "A session's note") {
            .page(try NotePage.page($0))
        },
        Route(.get, "/notes/{topic}/preview", VisitorKind.inside, "A note as it will look") {
            .page(try NotePage.preview($0))
        },
        Route(.get, "/closing", [.participant], "One thing I will do, and a moment") {
            .page(ClosingPage.page($0))
        },
        Route(.get, "/wall", VisitorKind.watching, "The wall") { .page(WallPage.page($0)) },
        Route(.get, "/room/{room}", VisitorKind.watching, "The door of a room") {
            .page(try RoomPage.page($0))
        },
        Route(.get, "/topics/{topic}/table", VisitorKind.watching, "The table of a lean coffee") {
            .page(try CardTable.page($0))
        },
        Route(.get, "/desk", VisitorKind.desk, "The desk") { .page(try DeskPage.page($0)) },
        Route(.get, "/desk/day", VisitorKind.desk, "The clock, messages and sessions of the day") {
            .page(DayPage.page($0))
        },
        Route(.get, "/desk/plan", [.organiser], "A plan, before it is accepted") { .page(PlanPage.page($0)) },
        Route(.get, "/desk/opening", VisitorKind.scribing, "The queue of pitches") {
            .page(OpeningPage.page($0))
        },
        Route(.get, "/desk/rounds", [.organiser], "Rounds of coffee") { .page(RoundsPage.page($0)) },
        Route(.get, "/door", VisitorKind.admitting, "The door") { .page(DoorPage.page($0)) },
        Route(.get, "/door/{code}", VisitorKind.all, "The page behind the code on a badge") {
            .page(try DoorPage.badge($0))
        },
        Route(.get, "/pair", VisitorKind.all, "The form for six digits") { .page(PairPage.page($0)) },
        Route(.get, "/desk/people", [.organiser], "Who is on the list") { .page(DeskPeoplePage.page($0)) },
        Route(.get, "/desk/paper", [.organiser], "Everything that can be printed") {
            .page(PaperPage.page($0))
        },
        Route(.get, "/desk/paper/{sheet}", [.organiser], "One kind of paper, ready to print") {
            try PaperPage.sheet($0)
        },
        Route(.get, "/desk/screens", [.organiser], "Screens and helpers") {
            .page(DeskScreensPage.page($0))
        },
    ]

    /// Whether a visitor may open a page.
    static func mayOpen(_ path: String, _ visitor: VisitorKind) -> Bool {
        pages.contains { $0.path == path && $0.who.contains(visitor) }
    }

    /// Ways in and out.
    private static let ways: [Route] = [
        Route(.get, "/in/{secret}", VisitorKind.all, "The page behind a link that lets somebody in") {
            try Entrance.look(at: $0)
        },
        Route(.post, "/do/join", [.nobody], "Sign up") { try await Entrance.join($0) },
        Route(.get, "/way-back", VisitorKind.all, "The form for a lost link") { .page(WayBackPage.page($0)) },
        Route(.post, "/do/way-back", VisitorKind.all, "Send a way back in by mail") {
            try await Invitations.wayBack($0)
        },
        Route(.post, "/do/come-in", VisitorKind.all, "Come in with a link") { try await Entrance.comeIn($0) },
        Route(.post, "/do/leave", VisitorKind.inside, "Leave on this device") { try await Leaving.leave($0) },
        Route(.post, "/do/new-link", [.participant], "Make a new link of one's own") {
            try await Invitations.renewLink($0)
        },
        Route(.post, "/do/erase-me", [.participant], "Erase everything about oneself") {
            try await Leaving.erase($0)
        },
        Route(.post, "/do/link-for", [.organiser], "Make a link for somebody who lost theirs") {
            try await Invitations.linkFor($0)
        },
        Route(.post, "/do/let-in", [.organiser], "Make a link for somebody who helps, or for a screen") {
            try await Invitations.invite($0)
        },
        Route(.post, "/do/put-out", [.organiser], "Put somebody who helps, or a screen, out") {
            try await Invitations.putOut($0)
        },
        Route(.post, "/do/digits", [.organiser], "Make six digits that let one device in") {
            try await Invitations.digits($0)
        },
        Route(.post, "/do/pair-device", VisitorKind.all, "Let a device in by six digits") {
            try await Entrance.redeem($0)
        },
        Route(.post, "/do/propose", [.organiser], "Make a plan, to be looked at") {
            try await DeskPlans.propose($0)
        },
        Route(.post, "/do/accept", [.organiser], "Accept the plan as one step") {
            try await DeskPlans.accept($0)
        },
        Route(.post, "/do/drop", [.organiser], "Leave the plan") { DeskPlans.drop($0) },
        Route(.post, "/do/pair", [.organiser], "Bring those together who joined a round") {
            try await DeskPlans.pair($0)
        },
        Route(.post, "/do/regroup", [.organiser], "Find company for those who have none") {
            try await DeskPlans.regroup($0)
        },
        Route(.post, "/do/undo", VisitorKind.scribing, "Undo one's last change") { try Doing.undo($0) },
    ]

    /// What people do, as forms.
    private static let deeds: [Route] = Deed.all.map { deed in
        Route(.post, deed.path, deed.who, deed.summary) { try await Doing.form(deed, $0) }
    }

    /// The same for scripts.
    private static let interface: [Route] =
        [
            Route(.get, "/api/v1/board", VisitorKind.all, "The event, its board and its topics") {
                BoardJSON.reply(to: $0)
            },
            Route(.get, "/api/v1/me", [.participant], "What one sees of oneself") {
                try OwnJSON.reply(to: $0)
            },
            Route(.get, "/api/v1/similar", VisitorKind.all, "What was said before about the same thing") {
                SimilarJSON.reply(to: $0)
            },
            Route(.get, "/api/v1/openapi.json", VisitorKind.all, "This description") {
                OpenAPI.reply(to: $0)
            },
        ]
        + Deed.all.map { deed in
            Route(.post, "/api/v1/\(deed.name)", deed.who, deed.summary) { try await Doing.json(deed, $0) }
        }

    /// Files and the stream.
    private static let files: [Route] = [
        Route(.get, "/me/agenda.ics", [.participant], "My day as a calendar") { try Downloads.agenda($0) },
        Route(.get, "/me/data.json", [.participant], "Everything that is held about me") {
            try Downloads.data($0)
        },
        Route(.get, "/assets/{name}", VisitorKind.all, "The style sheet and the script") {
            Downloads.asset($0)
        },
        Route(.get, "/events", VisitorKind.all, "News for open pages") { Downloads.events($0) },
        Route(.get, "/robots.txt", VisitorKind.all, "Nothing here is for search engines") { _ in
            .plain(.ok, "User-agent: *\nDisallow: /\n")
        },
        Route(.get, "/health", VisitorKind.all, "Whether the board is there") { _ in .plain(.ok, "ok\n") },
    ]
}
