import Registration
import Unconference

/// Everybody whom a list of changes names.
struct Mentions: Change.Visitor {
    private(set) var people: Set<Participant.ID> = []

    /// Those named in the changes.
    static func of(_ changes: [Change]) -> Set<Participant.ID> {
        var mentions = Mentions()
        for change in changes { change.accept(&mentions) }
        return mentions.people
    }

    mutating func visit<Entry: Registration.Record>(_ replacement: Replacement<Entry>) throws(Never) {
        for record in [replacement.before, replacement.after] { people.formUnion(record?.people ?? []) }
    }
}
