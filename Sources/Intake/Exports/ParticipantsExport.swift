public import Registration
import Unconference

/// The people of an event as a table, for organisers; a private file.
public enum ParticipantsExport {
    /// The people as CSV, in the order of their numbers; importing it elsewhere gives the same people.
    ///
    /// - Parameters:
    ///   - gathering: whose people.
    ///   - needs: whether to write what people need and what they eat, which few ever have to see.
    public static func csv(of gathering: Gathering, needs: Bool = false) -> String {
        var answers: [Participant.ID: [String: String]] = [:]
        for answer in gathering.answers.unordered {
            answers[answer.participant, default: [:]][answer.question] = answer.text
        }
        let questions = Set(gathering.answers.unordered.map(\.question)).sorted()
        let rows = gathering.participants.sorted.map { person -> [String] in
            var row = [person.id.description, person.unnamed ? "" : person.name]
            row += [person.email, person.organisation, person.role, person.stage].map { $0 ?? "" }
            row += [person.kind.rawValue, person.ticket?.text ?? ""]
            row += [person.asks, person.offers].map { $0.joined(separator: "; ") }
            row += [person.stuck ?? "", person.standing.rawValue]
            row += [person.since.description, person.checkedIn?.description ?? ""]
            if needs { row += [person.access ?? "", person.diet ?? ""] }
            return row + questions.map { answers[person.id]?[$0] ?? "" }
        }
        return CSVWriter.text(header: fields + (needs ? ["access", "diet"] : []) + questions, rows: rows)
    }

    private static let fields = [
        "number", "name", "email", "organisation", "role", "stage", "kind", "ticket", "asks", "offers",
        "stuck",
        "standing", "registered", "checked-in",
    ]
}
