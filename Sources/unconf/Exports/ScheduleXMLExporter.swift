import Formats
import Publishing
import Registration
import Unconference

/// The board as conference apps read it, in XML.
enum ScheduleXMLExporter: Exporter {
    static let name = "schedule-xml"
    static let summary = "the board as conference apps read it, in XML"
    static let isPrivate = false

    static func text(of gathering: Gathering, at desk: Desk) throws -> String {
        let site = desk.folder.site.baseURL
        return ScheduleXML.text(
            gathering.programme(),
            version: try Desk.now().description,
            siteURL: site,
            url: { PublicAddress.session($0, of: gathering.event, on: site) }
        )
    }
}
