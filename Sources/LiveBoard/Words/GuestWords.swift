import Registration
import Unconference

/// What stands on the pages of those who come, besides what people said, in one language.
final class GuestWords: Sendable {
    let frame: Frame
    let done: Done
    let steps: Steps
    let home: Home
    let present: Present
    let day: Day
    let join: Join
    let me: Me
    let meet: Meet
    let closing: Closing
    let entry: Entry
    let refused: Refused
    let elsewhere: Elsewhere

    init(
        frame: Frame,
        done: Done,
        steps: Steps,
        home: Home,
        present: Present,
        day: Day,
        join: Join,
        me: Me,
        meet: Meet,
        closing: Closing,
        entry: Entry,
        refused: Refused,
        elsewhere: Elsewhere
    ) {
        self.frame = frame
        self.done = done
        self.steps = steps
        self.home = home
        self.present = present
        self.day = day
        self.join = join
        self.me = me
        self.meet = meet
        self.closing = closing
        self.entry = entry
        self.refused = refused
        self.elsewhere = elsewhere
    }

    /// The words of a language.
    static func words(in language: OwnLanguage) -> GuestWords {
        language.said(english, german: german, french: french)
    }

    /// What stands around every page.
    struct Frame: Sendable {
        let skip, menu, welcome, now, board, topics, meet, me, desk, door, wall, save, openNet, wrong: String
    }

    /// What is said after things that are no actions of the event.
    struct Done: Sendable {
        let joined, left, erased, undo, out, accept, pair, link: String
    }

    /// The one next step of somebody who has come in.
    struct Steps: Sendable {
        let label: String
        let inLine: @Sendable (Int) -> String
        let inLineHelp: String
        let held: @Sendable (_ hours: Int?) -> String
        let heldHelp, cancelled, cancelledHelp: String
        let stuck, place, pitch, second: Step
        let choose: @Sendable (_ left: Int, _ budget: Int) -> Step
        let chosen, planning: Step
        let here: @Sendable (_ title: String) -> Step
        let meet: @Sendable (_ names: String, _ place: String?) -> Step
        let on, commitment, aha, writeUp: Step
        let retired: String
    }

    /// The first page of those who have come in.
    struct Home: Sendable {
        let hello, youHost, openDoor, showWall, openDesk: String
    }

    /// What is on, and what comes.
    struct Present: Sendable {
        let label, next: String
        let sessionsIn: @Sendable (String) -> String
        let room: String
    }

    /// Somebody's way through the day.
    struct Day: Sendable {
        let title, unexpected, calendar, elsewhere, insteadOf, missed, notPlaced, itsNote, youHost: String
        let must, wish, free: String
    }

    /// Signing up, and what one may say about oneself.
    struct Join: Sendable {
        let coming, along, ticket, full, fullHelp, name, nameHint, getInLine, signUp, sayMore: String
        let before, ownLink, lost, cancelled, over, imported, invited, closed, stuck, stuckHint: String
        let learn, help, three, role, rather, stage, work, workHint, email, emailHint, access: String
        let accessHint, diet, dietHint: String
    }

    /// One's own page.
    struct Me: Sendable {
        let about, agree, agreeHint, yes, no, data, copy, cant, cantHelp, giveBack: String
        let erase, eraseHelp, eraseAll, leave, mixed, likeOrganiser, alike, ownLink, ownLinkHelp: String
        let newLink, keepLink, linkCode, keepLinkHelp: String
        let consent: @Sendable (Consent.Purpose) -> String
    }

    /// People worth meeting.
    struct Meet: Sendable {
        let heading, lead, noRounds: String
        let avoided: @Sendable (Int) -> String
        let youAreIn, leave, join: String
        let round: @Sendable (Int) -> String
        let cantFind, notToday, takeBack, never, neverHelp, neverAgain, swap, reach, reachHint: String
        let pending, takeMineBack, saidCantFind, saidNotToday: String
    }

    /// Before one goes.
    struct Closing: Sendable {
        let title, heading, will, willHint, remind, keep, aha, ahaHint, publish, tell: String
    }

    /// Links that let somebody in, and ways back.
    struct Entry: Sendable {
        let title, asName, remembered, gone, goneHelp, wayBackIn, first, digits, digitsLead: String
        let theDigits, wayBack, lost, sent, ask, address, send, notReached, badge, thisIsABadge: String
        let badgeHelp, toBoard: String
    }

    /// What is shown where something can't be done, or is not there.
    struct Refused: Sendable {
        let notDone, notThere, back, nothing, mistyped, comeInFirst, comeInHelp, forOrganisers: String
        let invite, notSaved, notSavedLead, tell: String
    }

    /// The law of two feet.
    struct Elsewhere: Sendable {
        let title, heading, lead, empty: String
    }

    /// Something to do next: what it is, more about it, and the verb on the button.
    struct Step: Sendable {
        let title, detail, verb: String

        init(_ title: String, _ detail: String, _ verb: String) {
            self.title = title
            self.detail = detail
            self.verb = verb
        }
    }
}
