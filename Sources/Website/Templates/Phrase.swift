import Unconference

/// The words that pages put together themselves; every language of a theme has a text for each.
enum Phrase: String, CaseIterable {
    case months, monthsShort, weekdays
    case events, topics, stories, cases, questions, people, ambassadors, feeds, board
    case levelFront, levelMiddle, levelTop
    case eventDraft, eventPostponed, eventCancelled
    case needs, hostedBy, readNote, wishedBy, fewPeople, peopleWithheld
    case formatDiscussion, formatDemo, formatLeanCoffee, formatTroika, formatWorldCafe, formatFishbowl
    case formatOneTwoFourAll, formatWorkshop
    case ruleOpen, ruleConsent, ruleChathamHouse, ruleAnonymous
    case cellBlocked, cellCancelled, cellWasCancelled, cellFree, cellWasFree, boardOf, seeBoard
    case codeOfConduct, chartStages, chartWishes, chartOutcomes, outcomeOf, outcomeFew, getTicket, signUp,
        free, from, until, saleOver, by, price, decimalSign, allNotes, dataGone
    case search, sessionPage, feedOfSite, notFoundTitle, movedTitle
    case headingWorked, headingFailed, headingDifferently, headingOpen
    case footnotes, backToReference, taskOpen, taskDone, taskAnswered
    case calloutNote, calloutTip, calloutImportant, calloutWarning, calloutCaution
    case note, seat, place, searchFound

    /// The keys that a language need not have: those of dates, the marks for straight quotes, if not “these”, and the signs that
    /// a blank parts from their words and no line may.
    static let optional = [
        "dateFirst", "dayOne", "dateRangeInMonth", "dateRangeInYear", "quotes", "unbroken",
    ]

    /// The keys that a theme's words must have: those above, and those of dates.
    static var keys: [String] { allCases.flatMap(\.keys) + ["date", "dateWithWeekday", "dateRange"] }

    /// The key under which a theme may name what a room has or a topic needs, such as `featureHearingLoop`.
    static func feature(_ word: String) -> String {
        namesFeature + word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Whether a key may be one of those: an event has whichever words it likes.
    static func isFeature(_ key: String) -> Bool { key.hasPrefix(namesFeature) && key != namesFeature }

    private static let namesFeature = "feature"

    /// The keys of this phrase: a noun with a number has a text for one and a text for any other number.
    private var keys: [String] {
        guard isCounted else { return [rawValue] }
        let forms = ["\(rawValue)One", "\(rawValue)Other"]
        // The word stands alone as well, above a list of people.
        return self == .people ? [rawValue] + forms : forms
    }

    /// Whether it stands with a number, in as many forms as a language has.
    var isCounted: Bool { [.note, .seat, .place, .people, .searchFound].contains(self) }

    /// How many words stand in its text, where that is a list.
    var listLength: Int? {
        switch self {
        case .months, .monthsShort: 12
        case .weekdays: 7
        default: nil
        }
    }

    /// The phrase that heads a part of a write-up.
    init(_ heading: NoteHeading) {
        self =
            switch heading {
            case .worked: .headingWorked
            case .failed: .headingFailed
            case .differently: .headingDifferently
            case .open: .headingOpen
            }
    }
}
