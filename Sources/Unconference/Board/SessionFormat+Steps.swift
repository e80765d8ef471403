extension SessionFormat {
    /// Whether the room changes what it does by the clock, so that a bell helps.
    public var isTimed: Bool {
        switch self {
        case .oneTwoFourAll, .troika, .worldCafe: true
        case .discussion, .demo, .leanCoffee, .fishbowl, .workshop: false
        }
    }

    /// The steps of a session of so many minutes; together they take as long as it does.
    ///
    /// The last minutes of every format belong to the note: what is not written down then is not written down.
    ///
    /// - Parameters:
    ///   - minutes: how long the session is; less than ten counts as ten.
    ///   - language: in which the room is told.
    public func steps(minutes: Int, in language: OwnLanguage = .english) -> [FormatStep] {
        let words = FormatWords.words(in: language)
        let whole = min(max(minutes, 10), 24 * 60) * 60
        let close = FormatStep(
            words.writeDown,
            seconds: whole / 10
        )
        let rest = whole - close.seconds
        return steps(of: rest, words) + [close]
    }

    private func steps(of seconds: Int, _ words: FormatWords) -> [FormatStep] {
        switch self {
        case .discussion:
            let open = seconds / 8
            return [
                FormatStep(words.question, seconds: open),
                FormatStep(words.talk, seconds: seconds - open),
            ]
        case .demo:
            let show = seconds / 3
            return [
                FormatStep(words.show, seconds: show),
                FormatStep(words.ask, seconds: seconds - show),
            ]
        case .workshop:
            let (open, show) = (seconds / 10, seconds / 4)
            return [
                FormatStep(words.begin, seconds: open),
                FormatStep(words.work, seconds: seconds - open - show),
                FormatStep(words.showEach, seconds: show),
            ]
        case .fishbowl:
            let open = seconds / 10
            return [
                FormatStep(words.sitDown, seconds: open),
                FormatStep(
                    words.fishbowl,
                    seconds: seconds - open
                ),
            ]
        case .leanCoffee:
            let (write, dots) = (seconds / 10, seconds / 10)
            return [
                FormatStep(words.writeCards, seconds: write),
                FormatStep(words.dots, seconds: dots),
                FormatStep(
                    words.talkByDots,
                    seconds: seconds - write - dots
                ),
            ]
        case .oneTwoFourAll:
            return SessionFormat.inRounds(of: 12 * 60, within: seconds, words, SessionFormat.oneTwoFour)
        case .troika:
            return SessionFormat.inRounds(of: 10 * 60, within: seconds, most: 3, words, SessionFormat.turn)
        case .worldCafe: return SessionFormat.tables(of: seconds, words)
        }
    }

    /// Several times the same, as often as it goes, at least once; what is left over is for all together.
    private static func inRounds(
        of length: Int,
        within seconds: Int,
        most: Int = 6,
        _ words: FormatWords,
        _ round: (_ number: Int, _ of: Int, _ seconds: Int, _ words: FormatWords) -> [FormatStep]
    ) -> [FormatStep] {
        let count = min(max(seconds / length, 1), most)
        let each = min(length, seconds / count)
        let steps = (1...count).flatMap { round($0, count, each, words) }
        let left = seconds - steps.reduce(0) { $0 + $1.seconds }
        guard left >= 60 else {
            guard var last = steps.last else { return [] }
            last.seconds += left
            return steps.dropLast() + [last]
        }
        return steps + [FormatStep(words.together, seconds: left)]
    }

    /// Alone, in pairs, in fours, all: one minute, two, four and five of each twelve.
    private static func oneTwoFour(_ number: Int, _ count: Int, _ seconds: Int, _ words: FormatWords)
        -> [FormatStep]
    {
        let unit = seconds / 12
        let question = count > 1 ? words.questionOf(number, count) : ""
        return [
            FormatStep(words.alone, after: question, seconds: unit),
            FormatStep(words.pairs, after: question, seconds: 2 * unit),
            FormatStep(words.fours, after: question, seconds: 4 * unit),
            FormatStep(words.all, after: question, seconds: seconds - 7 * unit),
        ]
    }

    /// One of three asks, the two others advise: two minutes, two, five and one of each ten.
    private static func turn(_ number: Int, _ count: Int, _ seconds: Int, _ words: FormatWords)
        -> [FormatStep]
    {
        let unit = seconds / 10
        let turn = words.turnOf(number, count)
        return [
            FormatStep(words.tells, after: turn, seconds: 2 * unit),
            FormatStep(words.asks, after: turn, seconds: 2 * unit),
            FormatStep(words.advise, after: turn, seconds: 5 * unit),
            FormatStep(words.answers, after: turn, seconds: seconds - 9 * unit),
        ]
    }

    /// How many rounds of a world café fit: three at least, of twenty minutes at most.
    public static func tableRounds(minutes: Int) -> Int { min(max((minutes * 3 / 4) / 20, 3), 5) }

    private static func tables(of seconds: Int, _ words: FormatWords) -> [FormatStep] {
        let rounds = tableRounds(minutes: seconds / 60)
        let welcome = seconds / 12
        let each = (seconds - 2 * welcome) / rounds
        return [FormatStep(words.findTable, seconds: welcome)]
            + (1...rounds).map {
                FormatStep(
                    (words.roundOf($0, rounds), $0 == 1 ? words.firstTable : words.nextTable),
                    seconds: each
                )
            }
            + [
                FormatStep(
                    words.harvest,
                    seconds: seconds - welcome - each * rounds
                )
            ]
    }
}
