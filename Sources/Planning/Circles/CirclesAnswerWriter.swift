internal import Formats
public import Matching

/// Writes the answer to a circles problem as JSON.
public enum CirclesAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: MatchingOutcome<CirclesAnswer>) -> [UInt8] {
        let answer = outcome.answer
        return AnswerLine.bytes(after: outcome.milliseconds) { writer in
            writer.list("rounds", answer.rounds) { writer, round in
                writer.array { writer in
                    for circle in round { writer.integers(circle) }
                }
            }
            writer.integer("sameOrganisation", answer.sameOrganisation)
            writer.integer("repeats", answer.repeats)
            writer.integer("score", answer.score)
            writer.object("bound") { writer in
                writer.integer("sameOrganisation", answer.bound.sameOrganisation)
                writer.integer("repeats", answer.bound.repeats)
                writer.integer("score", answer.bound.score)
            }
        }
    }
}
