internal import Formats
public import Matching

/// Writes the answer to a pairs problem as JSON.
public enum PairsAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: MatchingOutcome<PairsAnswer>) -> [UInt8] {
        let answer = outcome.answer
        return AnswerLine.bytes(after: outcome.milliseconds) { writer in
            writer.list("rounds", answer.rounds) { writer, round in
                writer.array { writer in
                    for pair in round { writer.row(pair.first, pair.second) }
                }
            }
            writer.list("sitsOut", answer.sitsOut) { $0.integers($1) }
            writer.integer("pairs", answer.pairs)
            writer.integer("affinity", answer.affinity)
            writer.object("bound") { writer in
                writer.integer("pairs", answer.bound.pairs)
                writer.integer("affinity", answer.bound.affinity)
            }
            writer.boolean("optimal", answer.optimal)
        }
    }
}
