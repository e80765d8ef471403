internal import Formats
public import Matching

/// Writes the answer to a mentors problem as JSON.
public enum MentorsAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: MatchingOutcome<MentorsAnswer>) -> [UInt8] {
        let answer = outcome.answer
        return AnswerLine.bytes(after: outcome.milliseconds) { writer in
            writer.list("assigned", answer.assigned) { $0.row($1.mentee, $1.mentor) }
            writer.integers("unassigned", answer.unassigned)
            writer.integer("affinity", answer.affinity)
            writer.object("bound") { writer in
                writer.integer("assigned", answer.bound.assigned)
                writer.integer("affinity", answer.bound.affinity)
            }
            writer.boolean("optimal", answer.optimal)
        }
    }
}
