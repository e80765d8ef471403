import Intake
import Registration

/// The people, for a spreadsheet.
enum ParticipantsExporter: Exporter {
    static let name = "participants-csv"
    static let summary = "the people, for a spreadsheet (private)"
    static let isPrivate = true

    static func text(of gathering: Gathering, at desk: Desk) throws -> String {
        ParticipantsExport.csv(of: gathering)
    }
}
