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
            if let estimate = answer.estimate {
                writer.key("estimate")
                writer.integer(estimate)
            }
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
            if let certificate = answer.certificate { write(certificate, &writer) }
            if let milliseconds = outcome.milliseconds {
                writer.key("seconds")
                writer.thousandths(milliseconds)
            }
        }
        writer.newline()
        return writer.bytes
    }

    private static func write(_ certificate: BoardCertificate, _ writer: inout JSONWriter) {
        writer.key("proof")
        writer.object { writer in
            writer.key("scale")
            writer.integer(certificate.scale)
            write("topicPrices", certificate.topicPrices, &writer)
            write("seatPrices", certificate.seatPrices, &writer)
            writer.key("slots")
            writer.array { writer in
                for entry in certificate.slots {
                    writer.object { writer in
                        write("slots", entry.slots, &writer)
                        write("roomPrices", entry.roomPrices, &writer)
                        writer.key("limit")
                        writer.integer(entry.limit)
                    }
                }
            }
        }
    }

    private static func write(_ key: String, _ numbers: [Int], _ writer: inout JSONWriter) {
        writer.key(key)
        writer.array { writer in
            for number in numbers { writer.integer(number) }
        }
    }
}
