/// The words that pages put together themselves; every language of a theme has a text for each.
enum Phrase: String, CaseIterable {
    case months, monthsShort, weekdays
    case events, topics, stories, cases, questions, people, ambassadors, feeds, board
    case levelFront, levelMiddle, levelTop
    case eventDraft, eventPostponed, eventCancelled
    case needs, hostedBy, readNote, wishedBy, peopleFew, peopleWithheld
    case formatDiscussion, formatDemo, formatLeanCoffee, formatTroika, formatWorldCafe, formatFishbowl
    case formatOneTwoFourAll, formatWorkshop
    case ruleOpen, ruleConsent, ruleChathamHouse, ruleAnonymous
    case cellBlocked, cellCancelled, cellWasCancelled, cellFree, cellWasFree, boardOf, seeBoard
    case codeOfConduct, chartStages, chartWishes, chartOutcomes, outcomeOf, outcomeFew, getTicket, signUp,
        free, from, until, saleOver, by
    case search, sessionPage, feedOfSite, notFoundTitle, movedTitle
    case headingWorked, headingFailed, headingDifferently, headingOpen
    case footnotes, backToReference, taskOpen, taskDone, taskAnswered
    case calloutNote, calloutTip, calloutImportant, calloutWarning, calloutCaution
    /// Nouns with a number: each has a text for one and a text for any other number.
    case note, seat, place

    /// The keys that a language need not have: those of dates, the marks for straight quotes, if not “these”, and the signs that
    /// a blank parts from their words and no line may.
    static let optional = [
        "dateFirst", "dayOne", "dateRangeInMonth", "dateRangeInYear", "quotes", "unbroken",
    ]

    /// The keys that a theme's words must have: those above, and those of dates.
    static var keys: [String] {
        let counted: Set<Phrase> = [.note, .seat, .place, .people]
        return allCases.flatMap { phrase -> [String] in
            let forms = ["\(phrase.rawValue)One", "\(phrase.rawValue)Other"]
            if phrase == .people { return [phrase.rawValue] + forms }
            return counted.contains(phrase) ? forms : [phrase.rawValue]
        } + ["date", "dateWithWeekday", "dateRange"]
    }
}
