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
    /// - Parameter minutes: how long the session is; less than ten counts as ten.
    public func steps(minutes: Int) -> [FormatStep] {
        let whole = min(max(minutes, 10), 24 * 60) * 60
        let close = FormatStep(
            "Write it down",
            "What did we hear, what worked, what failed, what is still open?",
            seconds: whole / 10
        )
        let rest = whole - close.seconds
        return steps(in: rest) + [close]
    }

    private func steps(in seconds: Int) -> [FormatStep] {
        switch self {
        case .discussion:
            let open = seconds / 8
            return [
                FormatStep("The question", "Who lives it? One sentence each.", seconds: open),
                FormatStep("Talk", "The host keeps to the question.", seconds: seconds - open),
            ]
        case .demo:
            let show = seconds / 3
            return [
                FormatStep("Show", "One shows, the others keep their questions.", seconds: show),
                FormatStep("Ask", "Failures too: what went wrong first?", seconds: seconds - show),
            ]
        case .workshop:
            let (open, show) = (seconds / 10, seconds / 4)
            return [
                FormatStep("Begin", "What do we want to have in our hands at the end?", seconds: open),
                FormatStep("Do", "Small groups, one thing each.", seconds: seconds - open - show),
                FormatStep("Show", "Each group, two minutes.", seconds: show),
            ]
        case .fishbowl:
            let open = seconds / 10
            return [
                FormatStep("Sit down", "Five chairs inside, one of them empty.", seconds: open),
                FormatStep(
                    "Fishbowl",
                    "Only the inner chairs talk. Whoever takes the empty one, somebody else leaves theirs.",
                    seconds: seconds - open
                ),
            ]
        case .leanCoffee:
            let (write, dots) = (seconds / 10, seconds / 10)
            return [
                FormatStep("Write cards", "One question on each card.", seconds: write),
                FormatStep("Dots", "Three each, on what you’d talk about.", seconds: dots),
                FormatStep(
                    "Talk",
                    "The card with most dots first. Thumbs when the time is up: more, or the next?",
                    seconds: seconds - write - dots
                ),
            ]
        case .oneTwoFourAll:
            return SessionFormat.inRounds(of: 12 * 60, within: seconds, SessionFormat.oneTwoFour)
        case .troika: return SessionFormat.inRounds(of: 10 * 60, within: seconds, most: 3, SessionFormat.turn)
        case .worldCafe: return SessionFormat.tables(in: seconds)
        }
    }

    /// Several times the same, as often as it goes, at least once; what is left over is for all together.
    private static func inRounds(
        of length: Int,
        within seconds: Int,
        most: Int = 6,
        _ round: (_ number: Int, _ of: Int, _ seconds: Int) -> [FormatStep]
    ) -> [FormatStep] {
        let count = min(max(seconds / length, 1), most)
        let each = min(length, seconds / count)
        let steps = (1...count).flatMap { round($0, count, each) }
        let left = seconds - steps.reduce(0) { $0 + $1.seconds }
        guard left >= 60 else {
            guard var last = steps.last else { return [] }
            last.seconds += left
            return steps.dropLast() + [last]
        }
        return steps + [FormatStep("All together", "What came up more than once?", seconds: left)]
    }

    /// Alone, in pairs, in fours, all: one minute, two, four and five of each twelve.
    private static func oneTwoFour(_ number: Int, _ count: Int, _ seconds: Int) -> [FormatStep] {
        let unit = seconds / 12
        let question = count > 1 ? "Question \(number) of \(count). " : ""
        return [
            FormatStep("Alone", question + "Think, and write a line.", seconds: unit),
            FormatStep("In pairs", question + "Tell each other.", seconds: 2 * unit),
            FormatStep("In fours", question + "What do you share, where do you differ?", seconds: 4 * unit),
            FormatStep("All", question + "One thing from each four.", seconds: seconds - 7 * unit),
        ]
    }

    /// One of three asks, the two others advise: two minutes, two, five and one of each ten.
    private static func turn(_ number: Int, _ count: Int, _ seconds: Int) -> [FormatStep] {
        let unit = seconds / 10
        let turn = "Turn \(number) of \(count). "
        return [
            FormatStep("One tells", turn + "What is it you’re stuck on?", seconds: 2 * unit),
            FormatStep("Two ask", turn + "Only questions.", seconds: 2 * unit),
            FormatStep("Two advise", turn + "The one who asked turns round and listens.", seconds: 5 * unit),
            FormatStep("One answers", turn + "What was useful?", seconds: seconds - 9 * unit),
        ]
    }

    /// How many rounds of a world café fit: three at least, of twenty minutes at most.
    public static func tableRounds(minutes: Int) -> Int { min(max((minutes * 3 / 4) / 20, 3), 5) }

    private static func tables(in seconds: Int) -> [FormatStep] {
        let rounds = tableRounds(minutes: seconds / 60)
        let welcome = seconds / 12
        let each = (seconds - 2 * welcome) / rounds
        return [FormatStep("Find your table", "Take a number; it says where you sit.", seconds: welcome)]
            + (1...rounds).map {
                FormatStep(
                    "Round \($0) of \(rounds)",
                    $0 == 1
                        ? "Talk at your table, and draw on its paper."
                        : "Change tables; the host stays and tells what was said.",
                    seconds: each
                )
            }
            + [
                FormatStep(
                    "Harvest",
                    "One thing from each table.",
                    seconds: seconds - welcome - each * rounds
                )
            ]
    }
}
