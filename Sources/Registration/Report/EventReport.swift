public import Unconference

/// What an event came to, for those who ran it: what came of it first, and apart from what merely happened.
///
/// It has every number as it is, small ones too, and so is not for the public.
public struct EventReport: Hashable, Encodable, Sendable {
    /// What came of it.
    public struct Outcomes: Hashable, Encodable, Sendable {
        /// What was promised, with what came of each.
        public var promises: [Promise]
        /// How many people wrote down the one thing that they will do.
        public var commitments: Int
        /// In how many meetings people gave each other a way to be reached.
        public var contacts: Int
    }

    /// What was learned, as the site has it.
    public struct Learned: Hashable, Encodable, Sendable {
        /// Sessions that took place.
        public var sessions: Int
        /// Those of them that have a published write-up.
        public var written: Int
        /// Write-ups that others build on.
        public var reused: Int
        /// Questions that were asked at the event.
        public var questions: Int
        /// Those of them that have an answer.
        public var answered: Int
        /// Stories and case studies that came from it.
        public var stories: Int

        /// What was learned.
        public init(sessions: Int, written: Int, reused: Int, questions: Int, answered: Int, stories: Int) {
            self.sessions = sessions
            self.written = written
            self.reused = reused
            self.questions = questions
            self.answered = answered
            self.stories = stories
        }
    }

    /// How far the board served what people wished for.
    public struct Wishes: Hashable, Codable, Sendable {
        /// The wishes of those who held a place.
        public var made: Int
        /// Those that could be met with so many slots, had everybody a board of their own.
        public var possible: Int
        /// Those that the board met.
        public var met: Int

        /// A number of things, and of how many.
        public init(made: Int, possible: Int, met: Int) {
            self.made = made
            self.possible = possible
            self.met = met
        }
    }

    /// What happened.
    public struct Activity: Hashable, Encodable, Sendable {
        /// People who held a place.
        public var places: Int
        /// Those of them who were checked in.
        public var came: Int
        /// People who were still waiting for a place.
        public var waiting: Int
        /// Topics that were pitched, those among them that were merged or withdrawn later.
        public var pitched: Int
        /// Those of them that had a session, by themselves or merged into another.
        public var held: Int
        /// Meetings that people were brought together for.
        public var meetings: Int
        /// How far the board served them.
        public var wishes: Wishes
        /// Those who came, by the stage of their journey; those who held a place where nobody was checked in.
        public var stages: [Stage]
    }

    /// How many were at one stage of the journey.
    public struct Stage: Hashable, Encodable, Sendable {
        /// The stage.
        public var name: String
        /// How many.
        public var people: Int
    }

    /// The event.
    public var event: Slug
    /// What it is called.
    public var title: String
    /// The day as of which the report is.
    public var on: LocalDate
    /// What came of it.
    public var outcomes: Outcomes
    /// What was learned.
    public var learned: Learned
    /// What happened.
    public var activity: Activity

    /// The report on a gathering.
    ///
    /// - Parameters:
    ///   - gathering: everything that is known.
    ///   - day: the day that counts as today.
    ///   - learned: what the site has of it.
    ///   - wishes: how far the board served them.
    ///   - record: the event's public record, for what is known no more, or not on this machine.
    public init(
        _ gathering: Gathering,
        on day: LocalDate,
        learned: Learned,
        wishes: Wishes,
        record: BoardRecord? = nil
    ) {
        event = gathering.event.slug
        title = gathering.event.title
        on = day
        self.learned = learned
        outcomes = Outcomes(
            promises: gathering.promises(on: day, record: record),
            commitments: gathering.commitments.count,
            contacts: gathering.meetings.unordered.count { meeting in
                // What was said of a meeting that was made anew is nobody's now.
                let given = meeting.people.count { person in
                    gathering.contactSwaps[Meeting.Part(of: person, in: meeting.key)] != nil
                }
                return given > 1
            }
        )
        let holders = gathering.participants.sorted.filter(\.holdsPlace)
        let came = holders.filter { $0.checkedIn != nil }
        let counted = came.isEmpty ? holders : came
        // A repeat and a half are no pitches of their own; what was merged was held where its heir was.
        let pitched = gathering.topics.sorted.filter { gathering.lineages[$0.id] == nil }
        let held = Set(gathering.held.map { gathering.root(of: $0.topic) })
        activity = Activity(
            places: holders.count,
            came: came.count,
            waiting: gathering.participants.unordered.count { $0.standing == .waiting },
            pitched: pitched.count,
            held: pitched.count { held.contains(gathering.root(of: gathering.heir(of: $0))) },
            meetings: gathering.meetings.count,
            wishes: wishes,
            stages: gathering.event.journey.map { stage in
                Stage(name: stage, people: counted.count { $0.stage == stage })
            }
        )
    }
}
