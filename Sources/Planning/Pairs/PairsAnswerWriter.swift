internal import Formats
public import Matching

/// Writes the answer to a pairs problem as JSON.
public enum PairsAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: MatchingOutcome<PairsAnswer>) -> [UInt8] {
        let answer = outcome.answer
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("rounds")
            writer.array { writer in
                for round in answer.rounds {
                    writer.array { writer in
                        for pair in round { writer.row(pair.first, pair.second) }
                    }
                }
            }
            writer.key("sitsOut")
            writer.array { writer in
                for round in answer.sitsOut {
                    writer.array { writer in
                        for person in round { writer.integer(person) }
                    }
                }
            }
            writer.key("pairs")
            writer.integer(answer.pairs)
            writer.key("affinity")
            writer.integer(answer.affinity)
            writer.key("bound")
            writer.object { writer in
                writer.key("pairs")
                writer.integer(answer.bound.pairs)
                writer.key("affinity")
                writer.integer(answer.bound.affinity)
            }
            writer.key("optimal")
            writer.boolean(answer.optimal)
            if let milliseconds = outcome.milliseconds {
                writer.key("seconds")
                writer.thousandths(milliseconds)
            }
        }
        writer.newline()
        return writer.bytes
    }
}
