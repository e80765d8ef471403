internal import Formats
public import Matching

/// Writes the answer to a mentors problem as JSON.
public enum MentorsAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: MatchingOutcome<MentorsAnswer>) -> [UInt8] {
        let answer = outcome.answer
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("assigned")
            writer.array { writer in
                for place in answer.assigned { writer.row(place.mentee, place.mentor) }
            }
            writer.key("unassigned")
            writer.array { writer in
                for mentee in answer.unassigned { writer.integer(mentee) }
            }
            writer.key("affinity")
            writer.integer(answer.affinity)
            writer.key("bound")
            writer.object { writer in
                writer.key("assigned")
                writer.integer(answer.bound.assigned)
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
