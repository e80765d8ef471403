import Registration
import Unconference

/// Reads what a row says about its holder besides name, address and ticket.
struct AnswerReading {
    let row: SheetRow
    let words: EventWords
    let plan: ColumnPlan

    /// Fills in what the row says; what is not one of the event's words is kept as an answer.
    func fill(_ ticket: inout ImportedAttendee) {
        ticket.organisation = row.text(.organisation)
        ticket.role = row.text(.role).map(words.role)
        ticket.stuck = row.text(.stuck).map(AnswerReading.shown)
        ticket.access = need(.access)
        ticket.diet = need(.diet)
        if let (column, text) = row.all(.stage).first {
            ticket.stage = words.stage(text)
            if ticket.stage == nil { keep(text, of: column, in: &ticket) }
        }
        if let (column, text) = row.all(.kind).first {
            ticket.kind = words.kind(text)
            if ticket.kind == nil { keep(text, of: column, in: &ticket) }
        }
        ticket.asks = themes(.asks, in: &ticket)
        ticket.offers = themes(.offers, in: &ticket)
        for (column, text) in row.all(.answer) { keep(text, of: column, in: &ticket) }
    }

    /// Three themes at most; the rest of the cell is kept as it is.
    private func themes(_ field: ImportField, in ticket: inout ImportedAttendee) -> [String] {
        var chosen: [String] = []
        for (column, text) in row.all(field) {
            var rest: [String] = []
            for part in words.parts(of: text) {
                if let theme = words.theme(part) {
                    if chosen.contains(theme) { continue }
                    if chosen.count < 3 {
                        chosen.append(theme)
                        continue
                    }
                }
                rest.append(part)
            }
            if !rest.isEmpty { keep(rest.joined(separator: ", "), of: column, in: &ticket) }
        }
        return chosen
    }

    /// What somebody needs; “none” is nothing.
    private func need(_ field: ImportField) -> String? {
        guard let text = row.text(field) else { return nil }
        let word = HeaderName(text).compact
        return ["", "no", "none", "na", "nothing", "keine", "non", "nein", "nil"].contains(word)
            ? nil : AnswerReading.shown(text)
    }

    private func keep(_ text: String, of column: Int, in ticket: inout ImportedAttendee) {
        guard plan.report.indices.contains(column) else { return }
        let question = AnswerReading.shown(plan.report[column].header)
        let shown = AnswerReading.shown(text)
        if shown != text {
            ticket.remarks.append("invisible characters taken out of “\(question.prefix(60))”")
        }
        guard !shown.isEmpty, !ticket.answers.contains(where: { $0.question == question }) else { return }
        ticket.answers.append(ImportedAnswer(question: question, text: shown))
    }

    /// A text without what can't be shown: control characters, invisible ones, and what turns the text around it.
    private static func shown(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar != "\n" && scalar != "\t" && scalar != "\r": continue
            case .format where scalar != "\u{200C}" && scalar != "\u{200D}": continue
            case .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: continue
            default: view.append(scalar)
            }
        }
        return String(view)
    }
}
