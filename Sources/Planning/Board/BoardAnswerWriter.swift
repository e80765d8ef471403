internal import Formats
internal import Scheduling

/// Writes the answer to a board problem as JSON.
public enum BoardAnswerWriter {
    /// One JSON object on one line.
    public static func write(_ outcome: BoardOutcome) -> [UInt8] {
        let answer = outcome.answer
        return AnswerLine.bytes(after: outcome.milliseconds) { writer in
            writer.list("board", answer.plan.board) { $0.row($1.topic, $1.slot, $1.room) }
            writer.list("seats", answer.plan.seats) { $0.row($1.attendee, $1.topic) }
            writer.integer("objective", answer.plan.objective)
            writer.integer("bound", answer.bound)
            if let estimate = answer.estimate { writer.integer("estimate", estimate) }
            writer.boolean("optimal", answer.isOptimal)
            writer.list("unplaced", answer.unplaced) { writer, unplaced in
                writer.object { writer in
                    writer.integer("topic", unplaced.topic)
                    writer.string("why", unplaced.why)
                }
            }
            writer.object("fairness") { writer in
                writer.integer("voters", outcome.fairness.voters)
                writer.integer("withoutFirstWish", outcome.fairness.withoutFirstWish)
                writer.thousandths("worstTenth", outcome.fairness.worstTenth)
            }
            if let certificate = answer.certificate { write(certificate, &writer) }
        }
    }

    private static func write(_ certificate: BoardCertificate, _ writer: inout JSONWriter) {
        writer.object("proof") { writer in
            writer.integer("scale", certificate.scale)
            writer.integers("topicPrices", certificate.topicPrices)
            writer.integers("seatPrices", certificate.seatPrices)
            writer.list("slots", certificate.slots) { writer, entry in
                writer.object { writer in
                    writer.integers("slots", entry.slots)
                    writer.integers("roomPrices", entry.roomPrices)
                    writer.integer("limit", entry.limit)
                }
            }
        }
    }
}
