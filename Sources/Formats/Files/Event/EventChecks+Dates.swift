import Unconference

extension EventChecks {
    /// Registration and sales that open when the event is over.
    func checkSales() {
        if let from = event.registration.from, from >= event.ends {
            report.error(
                "time-order",
                "`registration.from` is \(from.local), and the event is over at \(event.ends.local)",
                at: places.registration,
                help: "let people register before the event"
            )
        }
        let lastDay = event.ends.local.date
        for ticket in places.tickets {
            if let from = ticket.value.from, from > lastDay {
                report.error(
                    "time-order",
                    "the ticket `\(ticket.value.id)` is sold from \(from), and the event is over on \(lastDay)",
                    at: ticket.mark,
                    help: "correct `from`"
                )
            } else if let until = ticket.value.until, until > lastDay {
                report.warning(
                    "time-order",
                    "the ticket `\(ticket.value.id)` is sold until \(until), and the event is over on \(lastDay)",
                    at: ticket.mark,
                    help: "correct `until`"
                )
            }
        }
    }

    /// After how many days people who wished it are asked what came of what they said they would do.
    private static let daysUntilQuestion = 90

    /// Follow-ups and a retirement that come too early or too late.
    func checkRetirement() {
        guard let purpose = event.purpose else { return }
        let lastDay = event.ends.local.date
        if let retireOn = purpose.retireOn, retireOn < lastDay {
            report.error(
                "time-order",
                "`purpose.retire-on` is \(retireOn), before the event ends on \(lastDay)",
                at: places.retireOn,
                help: "choose a day after the last follow-up"
            )
        }
        let retirement = RetentionTimetable(of: event, keep: keep).lastDay(of: .profiles)
        let question = lastDay.adding(days: Self.daysUntilQuestion)
        if question >= retirement {
            report.warning(
                "after-retirement",
                "people could be asked what came of it on \(question), and their data is deleted on \(retirement)",
                at: places.retireOn,
                help:
                    "set a later `purpose.retire-on`, or nobody is asked after \(Self.daysUntilQuestion) days"
            )
        }
        for measure in places.measures {
            guard let due = measure.value.due, due > retirement else { continue }
            let why = purpose.retireOn == nil ? ", \(keep.profiles) days after the end" : ""
            report.error(
                "after-retirement",
                "`\(measure.value.id)` is due on \(due), after the data is deleted on \(retirement)\(why)",
                at: measure.mark,
                help: "measure it earlier, or set a later `purpose.retire-on`"
            )
        }
    }
}
