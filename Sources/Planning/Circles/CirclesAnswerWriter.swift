internal import Formats
public import Matching

/// Writes the answer to a circles problem as JSON.
public enum CirclesAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: MatchingOutcome<CirclesAnswer>) -> [UInt8] {
        let answer = outcome.answer
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("rounds")
            writer.array { writer in
                for round in answer.rounds {
                    writer.array { writer in
                        for circle in round {
                            writer.array { writer in
                                for person in circle { writer.integer(person) }
                            }
                        }
                    }
                }
            }
            writer.key("sameOrganisation")
            writer.integer(answer.sameOrganisation)
            writer.key("repeats")
            writer.integer(answer.repeats)
            writer.key("score")
            writer.integer(answer.score)
            writer.key("bound")
            writer.object { writer in
                writer.key("sameOrganisation")
                writer.integer(answer.bound.sameOrganisation)
                writer.key("repeats")
                writer.integer(answer.bound.repeats)
                writer.key("score")
                writer.integer(answer.bound.score)
            }
            if let milliseconds = outcome.milliseconds {
                writer.key("seconds")
                writer.thousandths(milliseconds)
            }
        }
        writer.newline()
        return writer.bytes
    }
}
