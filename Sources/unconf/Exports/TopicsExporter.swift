import Intake
import Registration

/// The topics, for a spreadsheet.
enum TopicsExporter: Exporter {
    static let name = "topics-csv"
    static let summary = "the topics with their seconds and wishes, for a spreadsheet (private)"
    static let isPrivate = true

    static func text(of gathering: Gathering, at desk: Desk) throws -> String {
        TopicsExport.csv(of: gathering)
    }
}
