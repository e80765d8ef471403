internal import Formats
internal import Scheduling

/// Writes the answer to a board problem as JSON.
public enum BoardAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: BoardOutcome) -> [UInt8] {
        let answer = outcome.answer
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("board")
            writer.array { writer in
                for placement in answer.plan.board {
                    writer.row(placement.topic, placement.slot, placement.room)
                }
            }
            writer.key("seats")
            writer.array { writer in
                for seat in answer.plan.seats { writer.row(seat.attendee, seat.topic) }
            }
            writer.key("objective")
            writer.integer(answer.plan.objective)
            writer.key("bound")
            writer.integer(answer.bound)
            writer.key("optimal")
            writer.boolean(answer.isOptimal)
            writer.key("unplaced")
            writer.array { writer in
                for unplaced in answer.unplaced {
                    writer.object { writer in
                        writer.key("topic")
                        writer.integer(unplaced.topic)
                        writer.key("why")
                        writer.string(unplaced.why)
                    }
                }
            }
            writer.key("fairness")
            writer.object { writer in
                writer.key("voters")
                writer.integer(outcome.fairness.voters)
                writer.key("withoutFirstWish")
                writer.integer(outcome.fairness.withoutFirstWish)
                writer.key("worstTenth")
                writer.thousandths(outcome.fairness.worstTenth)
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
