import Unconference

/// What stands on the board, its topics, walls and doors, besides what people said, in one language.
final class BoardWords: Sendable {
    let clock: Clock
    let board: Board
    let session: Session
    let topics: Topics
    let topic: Topic
    let pitch: Pitch
    let note: Note
    let table: Table
    let screen: Screen
    let wall: Wall
    let room: Room
    let script: Script
    let news: News

    init(
        clock: Clock,
        board: Board,
        session: Session,
        topics: Topics,
        topic: Topic,
        pitch: Pitch,
        note: Note,
        table: Table,
        screen: Screen,
        wall: Wall,
        room: Room,
        script: Script,
        news: News
    ) {
        self.clock = clock
        self.board = board
        self.session = session
        self.topics = topics
        self.topic = topic
        self.pitch = pitch
        self.note = note
        self.table = table
        self.screen = screen
        self.wall = wall
        self.room = room
        self.script = script
        self.news = news
    }

    /// The words of a language.
    static func words(in language: OwnLanguage) -> BoardWords {
        language.said(english, german: german, french: french)
    }

    /// Times as people say them.
    struct Clock: Sendable {
        let now: String
        let inMinutes, inAnHourAnd: @Sendable (Int) -> String
        let inHours: @Sendable (_ hours: Int, _ isHalf: Bool) -> String
        let until, today: String
    }

    /// The board.
    struct Board: Sendable {
        let rooms, allRooms, time: String
        let seats: @Sendable (Int) -> String
        /// What is on, in the narrow column of times.
        let now: String
        let joinRound, locked, yourMust, yourWish, notInUse, free, freeToPitch: String
    }

    /// How a session goes.
    struct Session: Sendable {
        let wantsStarter, on, due, over, cancelled: String
        let beginsAt: @Sendable (String) -> String
        let timeAndRoom: @Sendable (_ time: String, _ room: String) -> String
        let again, begin, start, late, end: String
    }

    /// The topics on the wall.
    struct Topics: Sendable {
        let which, all, mine, wantHost, nobody, none, pitch: String
        let left: @Sendable (_ budget: Int, _ musts: Int) -> String
    }

    /// One topic.
    struct Topic: Sendable {
        let number: @Sendable (Int) -> String
        let wantsHost, needs: String
        let seconds, wishes: @Sendable (Int) -> String
        let plenty, few, full, second, seconded, host, like, must: String
        let livesOn: @Sendable (String) -> String
        let openNote, table, otherHalf, onceMore, again, notPlacedYet, shallMerge, agreed, merge: String
        let asOrganiser, yours, change, takeBack, nearlySame, propose, earlier: String
    }

    /// Pitching a topic, and changing one.
    struct Pitch: Sendable {
        let heading: String
        let card: @Sendable (Int) -> String
        let lead, host, put, changeTitle: String
        let changeNumber: @Sendable (Int) -> String
        let pain, more, moreHint, format, needs, unavailable, tags, tagsHint: String
    }

    /// A session's note, and the notes of the day.
    struct Note: Sendable {
        let title, lead, notYet, see, preview, back, nothing, tooDeep, all, noSessions, nobody: String
        let whole, stillEmpty: String
    }

    /// The table of a lean coffee.
    struct Table: Sendable {
        let lead, card, put, about, waiting, talking, done: String
        let dotsLeft: @Sendable (Int) -> String
        let nextPerson, dot, takeOff, talk, more, enough, later, onceMore: String
        let dots, minutes: @Sendable (Int) -> String
    }

    /// What stands around walls and doors.
    struct Screen: Sendable {
        let wall, join, wrong, code: String
    }

    /// What the wall shows.
    struct Wall: Sendable {
        let startAt, thanks, thanksHelp, pain: String
        let pitched: @Sendable (Int) -> String
        let pitchYours, choose: String
        let wishes: @Sendable (_ budget: Int, _ musts: Int) -> String
        let beingMade, hangs: String
        let seconds: @Sendable (Int) -> String
        let ready, wanted: String
        let oneMore: @Sendable (Int) -> String
        let whoStarts, whoWrites, noteCode, principles, twoFeet, twoFeetHelp, phone, camera: String
        let noAccount: String
    }

    /// The tablet at a room's door.
    struct Room: Sendable {
        let cancelled: @Sendable (String) -> String
        let overComeIn, comeIn, full: String
        let fullAgain: @Sendable (String) -> String
        let nobodyBegan, beginsAt: String
        let times: @Sendable (Int) -> String
        let stepOf: @Sendable (_ number: Int, _ count: Int) -> String
        let tables, cards, sixNeeded: String
        let table: @Sendable (Int) -> String
        let howMany, count, thatWasTheDay, noNote, nothingPlanned: String
    }

    /// What the script of the pages says; the names are its own.
    struct Script: Sendable, Encodable {
        let noNet, oneWaits, wait, saved, saving, notSaved, notSavedYet, both, forgotten, notTaken: String
        let cardStays, notSent, textStays, similar: String
    }

    /// What has changed, for those who listen rather than look.
    struct News: Sendable {
        let movedOn: String
        let moved: @Sendable (Int) -> String
        let beginsNow: @Sendable (_ label: String, _ time: String) -> String
        let offBoard: @Sendable (String) -> String
        let isAt: @Sendable (_ title: String, _ time: String, _ room: String) -> String
    }

}
