import Unconference

/// What stands on paper besides what people said, in one language.
struct PaperWords: Sendable {
    /// The language.
    let language: OwnLanguage
    let titles: Titles
    let board: Board
    let cards: Cards
    let badges: Badges
    let door: Door
    let signs: Signs
    let principles: Principles
    let slips: Slips
    let notes: Notes
    let report: Report

    /// What kinds of paper are called.
    struct Titles: Sendable {
        let cards, blankCards, board, poster, door, badges, signs, principles, slips, notes: String
        /// For readers who hear the pages.
        let page: @Sendable (_ number: Int, _ count: Int) -> String
    }

    /// The board, and what rooms and cells are said to be.
    struct Board: Sendable {
        let seats: @Sendable (Int) -> String
        let free, freeToPitch, closed, cancelled, wantsHost, opens: String
        let printed: @Sendable (_ time: String) -> String
        let none, defined: String
    }

    /// Pitched and blank cards.
    struct Cards: Sendable {
        let number: @Sendable (Int) -> String
        let host, wantsHost, inRoom, needs, merged, more: String
        let wish, opens, nothingPitched, printBlank: String
        let question, hostLine, needsLine, placeLine, pitch, opensPitch, noCards, sayHowMany: String
    }

    /// Badges.
    struct Badges: Sendable {
        let writeName, askMe, stuckOn, code, photos, noPhotos, photosAsked: String
        let yes, no, wrong: String
    }

    /// The list for the door.
    struct Door: Sendable {
        let nobody, withoutTicket, waiting, initial, here, name, ticket, code, notYet, held, shred: String
        let count: @Sendable (_ listed: Int, _ here: Int, _ time: String) -> String
        let printed: @Sendable (_ moment: String, _ page: Int, _ count: Int) -> String
    }

    /// Signs for rooms.
    struct Signs: Sendable {
        let noRooms, defined, leave: String
        let printed: @Sendable (_ moment: String) -> String
    }

    /// The poster of the principles.
    struct Principles: Sendable {
        let heading: String
        /// To each of the principles, in their order.
        let remarks: [String]
        let law, lawInFull, surprise: String
    }

    /// Slips for the coffee rounds.
    struct Slips: Sendable {
        let nobody, help, findEachOther, begin, mentor: String
        let round, circle: @Sendable (Int) -> String
    }

    /// Posters for sessions without a note.
    struct Notes: Sendable {
        let ask, early, earlyHelp, done, doneHelp, camera, together, opens: String
    }

    /// The report on an event.
    struct Report: Sendable {
        let title, why, need, audience, outcome, `private`: String
        let `as`: @Sendable (_ day: String) -> String
    }
}

extension PaperWords {
    /// The words for the texts of an event, as its definition names their language.
    init(for event: Event) { self = PaperWords.words(in: OwnLanguage(of: event.language)) }

    /// The words of a language.
    static func words(in language: OwnLanguage) -> PaperWords {
        language.said(english, german: german, french: french)
    }
}
