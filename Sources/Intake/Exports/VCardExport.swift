public import Registration
import Unconference

/// People as cards for an address book, only those who agreed to it.
public enum VCardExport {
    /// The versions of the format: RFC 6350, and the older one for older address books.
    public enum Version: String, Hashable, Sendable, CaseIterable {
        /// RFC 6350.
        case four = "4.0"
        /// RFC 2426.
        case three = "3.0"
    }

    /// The cards of those who come and agreed to be listed: the name, and the organisation where they agreed to that.
    ///
    /// There is no address on them, since nobody agrees to hand theirs to everybody; and there are none at all under an
    /// attribution rule without names.
    public static func listed(of gathering: Gathering, version: Version = .four) -> String {
        guard gathering.event.attribution.allowsNames else { return "" }
        return cards(of: gathering, version, withAddress: false) { gathering.hasConsent($0, to: .listName) }
    }

    /// The cards of those whom one person was brought together with and who agreed to hand their address to those.
    public static func matches(of reader: Participant.ID, in gathering: Gathering, version: Version = .four)
        -> String
    {
        var met: Set<Participant.ID> = []
        for meeting in gathering.meetings.unordered where meeting.people.contains(reader) {
            met.formUnion(meeting.people)
        }
        met.remove(reader)
        return cards(of: gathering, version, withAddress: true) {
            met.contains($0) && gathering.hasConsent($0, to: .contactToMatches)
        }
    }

    private static func cards(
        of gathering: Gathering,
        _ version: Version,
        withAddress: Bool,
        where isWanted: (Participant.ID) -> Bool
    ) -> String {
        let people = gathering.participants.sorted.filter { $0.attends && !$0.unnamed && isWanted($0.id) }
        return people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { person in
            let listsOrganisation = gathering.hasConsent(person.id, to: .listOrganisation)
            let organisation = listsOrganisation ? gathering.organisation(of: person) : nil
            return card(person.name, organisation, withAddress ? person.email : nil, version)
        }
        .joined()
    }

    private static func card(_ name: String, _ organisation: String?, _ email: String?, _ version: Version)
        -> String
    {
        var lines = ["BEGIN:VCARD", "VERSION:\(version.rawValue)", "FN:\(escaped(name))"]
        // Which part of a name is the family's is not known, and a guess would be wrong for half the world.
        if version == .three { lines.append("N:;\(escaped(name));;;") }
        if let organisation { lines.append("ORG:\(escaped(organisation))") }
        if let email { lines.append("EMAIL\(version == .three ? ";TYPE=INTERNET" : ""):\(escaped(email))") }
        lines.append("END:VCARD")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: ["\\", "n"])
            case "\r": continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// A line in pieces of 75 bytes at most, never cut inside a character.
    private static func folded(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var length = 0
        for scalar in line.unicodeScalars {
            let bytes = UTF8.width(scalar)
            if length + bytes > 75 {
                result.append(contentsOf: ["\r", "\n", " "])
                length = 1
            }
            result.append(scalar)
            length += bytes
        }
        return String(result)
    }
}
