import Intake
import Registration

/// The people who agreed to be listed, for an address book.
enum VCardExporter: Exporter {
    static let name = "vcard"
    static let summary = "the people who agreed to be listed, for an address book (private)"
    static let isPrivate = true

    static func text(of gathering: Gathering, at desk: Desk) throws -> String {
        VCardExport.listed(of: gathering)
    }
}
