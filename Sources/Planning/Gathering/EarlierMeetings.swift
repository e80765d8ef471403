public import Registration
import Unconference

/// Who met at earlier events of a series and agreed to have that remembered.
///
/// A person is known again by their e-mail address, which is the one thing that they have at two events; whoever gave none is
/// new everywhere.
public struct EarlierMeetings: Hashable, Sendable {
    /// The meetings of each address, by codes that all who met share.
    private var codes: [String: Set<String>] = [:]

    /// Nothing is remembered.
    public static let none = EarlierMeetings([])

    /// What people agreed to have remembered of events.
    ///
    /// - Parameter gatherings: the earlier events of one series.
    public init(_ gatherings: [Gathering]) {
        for gathering in gatherings {
            for meeting in gathering.meetings.sorted {
                for id in meeting.people where gathering.hasConsent(id, to: .remember) {
                    guard let person = gathering.participants[id], person.holdsPlace,
                        let address = EarlierMeetings.address(of: person)
                    else { continue }
                    let key = meeting.key
                    codes[address, default: []]
                        .insert("\(gathering.event.slug) \(key.kind.rawValue) \(key.round) \(key.number)")
                }
            }
        }
    }

    /// The meetings of somebody at an event that are remembered; none where they say there that none should be.
    func codes(of person: Participant, at gathering: Gathering) -> Set<String> {
        guard let codes = EarlierMeetings.address(of: person).flatMap({ codes[$0] }),
            gathering.lastAnswer(person.id, to: .remember) != false
        else { return [] }
        return codes
    }

    private static func address(of person: Participant) -> String? { person.email?.lowercased() }
}
