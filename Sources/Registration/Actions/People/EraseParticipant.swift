import Unconference

/// Erases a person: nothing that is held about them remains, their topics stay without them.
public struct EraseParticipant: Action {
    /// The name in the history.
    public static let name = "erase-participant"
    /// What is erased can't come back.
    public static let canBeUndone = false

    private let id: Participant.ID

    /// - Parameter id: who is to be forgotten.
    public init(_ id: Participant.ID) { self.id = id }

    /// Removes the person and everything that says something about them.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(id)
        let gathering = draft.gathering
        guard let person = gathering.participants[id] else { throw .noParticipant(id.description) }
        for kind in Gathering.kinds.reversed() { draft.erase(id, from: kind) }
        if var course = gathering.courses[gathering.event.slug] {
            course.lastErased = max(course.lastErased, id.number)
            draft.put(course)
        }
        forgetOrganisation(of: person, in: &draft)
        Waitlist.settle(&draft)
        return "erased participant \(id)"
    }

    /// Other names of an organisation are kept while somebody else is there; after that they would say who was.
    private func forgetOrganisation(of person: Participant, in draft: inout Draft) {
        guard let name = draft.gathering.organisation(of: person).map(Gathering.folded) else { return }
        let others = draft.gathering.participants.unordered.compactMap {
            draft.gathering.organisation(of: $0)
        }
        guard !others.contains(where: { Gathering.folded($0) == name }) else { return }
        for alias in draft.gathering.aliases.sorted where Gathering.folded(alias.name) == name {
            draft.remove(OrganisationAlias.self, alias.key)
        }
    }
}

extension Draft {
    /// Takes out what records of a kind say about somebody.
    fileprivate mutating func erase<Kind: Record>(_ person: Participant.ID, from kind: Kind.Type) {
        for record in gathering[keyPath: kind.register].sorted where record.people.contains(person) {
            if let rest = record.without([person]) { put(rest) } else { remove(kind, record.key) }
        }
    }
}
