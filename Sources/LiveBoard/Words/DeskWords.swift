import Registration
import Unconference

/// What stands at the desk besides what people said and what the program reports, in one language.
final class DeskWords: Sendable {
    let frame: Frame
    let board: Board
    let day: Day
    let opening: Opening
    let rounds: Rounds
    let door: Door
    let people: People
    let paper: Paper
    let plan: Plan
    let screens: Screens

    init(
        frame: Frame,
        board: Board,
        day: Day,
        opening: Opening,
        rounds: Rounds,
        door: Door,
        people: People,
        paper: Paper,
        plan: Plan,
        screens: Screens
    ) {
        self.frame = frame
        self.board = board
        self.day = day
        self.opening = opening
        self.rounds = rounds
        self.door = door
        self.people = people
        self.paper = paper
        self.plan = plan
        self.screens = screens
    }

    /// The words of a language.
    static func words(in language: OwnLanguage) -> DeskWords {
        language.said(english, german: german, french: french)
    }

    /// The parts of the desk, and what several of them say.
    struct Frame: Sendable {
        let day, plan, opening, rounds, people, paper, screens, linkCode: String
    }

    /// The board, where topics are moved.
    struct Board: Sendable {
        let chooseTopic, lookOn, undo, eventIs, moveOn: String
        let phase: @Sendable (Phase) -> String
        let chooseAnother, takeOff, lock, unlock: String
        let unplaced, swapWith: @Sendable (Int) -> String
        let blocked, openAgain, putHere, block, why, blockIt, log: String
    }

    /// The day: messages, sessions, the clock.
    struct Day: Sendable {
        let tell, takeDown, message, messageHint, duration: String
        let tellThem, noSessions, moreAll, more, newHost, handOver, reason, cancel, firstHalf: String
        let secondHalf, split, clock, from, minutesLabel, earlier, absorb, absorbNothing, moveIt: String
    }

    /// The opening: who pitches, who stands ready.
    struct Opening: Sendable {
        let toCome: @Sendable (_ count: Int, _ seconds: Int) -> String
        let card, put, agreed, this, livesOn, merge: String
        let heardCount: @Sendable (Int) -> String
        let nobody, ready, callFirst, heard, next, later, hands, note, now, first, last: String
    }

    /// The rounds of coffee.
    struct Rounds: Sendable {
        let title, none: String
        let here, notIn: @Sendable (Int) -> String
        let three, bell, rounds, pair, twoNeeded, number, putIn: String
        let round: @Sendable (Int) -> String
        let without, regroup, anywhere, cantFind, notToday: String
    }

    /// The door: who is in, who is to come.
    struct Door: Sendable {
        let find, findHint, search, nobody, wholeList, noTicket, notHere, letIn, inLine,
            doesNotCome: String
        let letInAnyway, walkIn, name, ticket, overbook, notCome, allHere, passOn: String
        let since: @Sendable (_ time: String) -> String
        let count: @Sendable (_ here: Int, _ expected: Int) -> String
        let waiting: @Sendable (Int) -> String
        let room: @Sendable (Int) -> String
        let missing: @Sendable (Int) -> String
        let missingUntil: @Sendable (_ count: Int, _ time: String) -> String
    }

    /// Who is on the list.
    struct People: Sendable {
        let find: String
        let standing: @Sendable (Participant.Standing) -> String
        let isIn, mixed, link, linkFor: String
        let more: @Sendable (Int) -> String
        let looksLike: @Sendable (String) -> String
        let goodFor, goodOnce, whom: String
    }

    /// Paper.
    struct Paper: Sendable {
        let lead, organisers: String
    }

    /// A plan, before it is accepted.
    struct Plan: Sendable {
        let make, another, little, anew, help, nothing, asIs: String
        let made: @Sendable (_ time: String, _ worth: Int) -> String
        let stale, accept, leave: String
    }

    /// Who and what is in beside the guests.
    struct Screens: Sendable {
        let screen, which: String
        let doorOf: @Sendable (String) -> String
        let makeLinkFor, digits, helper, name, nameHint, mayDo: String
        let role: @Sendable (Role) -> String
        let makeLink, help, thisMachine: String
        let devices: @Sendable (Int) -> String
        let putOut, typeAt, within: String
    }

}
