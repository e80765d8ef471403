/// Everybody who wishes for something at a board, and how a plan serves them.
///
/// It is made from the problem alone and shares no code with the search.
public struct BoardVoices: Sendable {
    /// The wishes by attendee, each one's heaviest first; wishes for one's own topic are left out.
    private let wishes: [BoardInterest]
    let voices: [BoardVoice]

    /// The voters of a problem that has no error among its findings.
    ///
    /// - Parameter people: attendees from this number on are nobody in particular, such as hands that were counted;
    ///   nil where all are people.
    public init(_ problem: BoardProblem, people: Int? = nil) {
        let hosts = problem.topics.map { Set($0.hosts) }
        let people = people ?? problem.attendees
        let wishes = problem.interests
            .filter { $0.attendee < people && !hosts[$0.topic].contains($0.attendee) }
            .sorted { ($0.attendee, -$0.weight, $0.topic) < ($1.attendee, -$1.weight, $1.topic) }
        self.wishes = wishes
        var busy: [Int: Int] = [:]
        for topic in problem.topics { for host in topic.hosts { busy[host, default: 0] += 1 } }
        for absence in problem.absent { busy[absence.attendee, default: 0] += 1 }
        var voices: [BoardVoice] = []
        var start = 0
        while start < wishes.count {
            let attendee = wishes[start].attendee
            var end = start
            while end < wishes.count, wishes[end].attendee == attendee { end += 1 }
            // Who convenes or is away all day can be served nowhere, and is not counted.
            let free = problem.slots - (busy[attendee] ?? 0)
            if free > 0 {
                let most = wishes[start..<min(end, start + free)].reduce(0) { $0 + $1.weight }
                voices.append(
                    BoardVoice(
                        attendee: attendee,
                        first: wishes[start].weight,
                        most: most,
                        wishes: start..<end
                    )
                )
            }
            start = end
        }
        self.voices = voices
    }

    /// How many people voted.
    public var count: Int { voices.count }

    /// How evenly a plan meets wishes.
    public func fairness(of plan: BoardPlan) -> BoardFairness {
        let served = served(by: plan)
        let shares = zip(voices, served).map { BoardVoices.share(of: $0, met: $1.met) }.sorted()
        let tenth = (voices.count + 9) / 10
        return BoardFairness(
            voters: voices.count,
            withoutFirstWish: served.count { $0.firsts == 0 },
            worstTenth: tenth == 0 ? 1000 : shares.prefix(tenth).reduce(0, +) / tenth
        )
    }

    /// How many voters have fewer first wishes met than by another plan, and how many have more.
    public func changes(from former: BoardPlan, to plan: BoardPlan) -> (losing: Int, gaining: Int) {
        let pairs = zip(served(by: former), served(by: plan))
        var (losing, gaining) = (0, 0)
        for (before, after) in pairs {
            if after.firsts < before.firsts { losing += 1 }
            if after.firsts > before.firsts { gaining += 1 }
        }
        return (losing, gaining)
    }

    /// The topics that a voter wishes for most.
    func firsts(of voice: BoardVoice) -> [Int] {
        wishes[voice.wishes].prefix { $0.weight == voice.first }.map(\.topic)
    }

    /// The topics that a voter wishes for.
    func topics(of voice: BoardVoice) -> [Int] { wishes[voice.wishes].map(\.topic) }

    /// For each voter, how many first wishes a plan meets and what all their seats weigh.
    func served(by plan: BoardPlan) -> [(firsts: Int, met: Int)] {
        let seats = plan.seats.sorted { ($0.attendee, $0.topic) < ($1.attendee, $1.topic) }
        var next = 0
        return voices.map { voice in
            while next < seats.count, seats[next].attendee < voice.attendee { next += 1 }
            var topics: Set<Int> = []
            while next < seats.count, seats[next].attendee == voice.attendee {
                topics.insert(seats[next].topic)
                next += 1
            }
            var (firsts, met) = (0, 0)
            for wish in wishes[voice.wishes] where topics.contains(wish.topic) {
                if wish.weight == voice.first { firsts += 1 }
                met += wish.weight
            }
            return (firsts, met)
        }
    }

    /// What a voter's seats weigh, in thousandths of the most that they can have.
    static func share(of voice: BoardVoice, met: Int) -> Int {
        guard voice.most > 0 else { return 1000 }
        // Sums may be far above what multiplication by a thousand allows.
        let product = min(met, voice.most).multipliedFullWidth(by: 1000)
        return voice.most.dividingFullWidth(product).quotient
    }
}
