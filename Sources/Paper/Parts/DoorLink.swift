import Registration

/// What a badge and the door list say of somebody, so that the door finds them.
enum DoorLink {
    /// The code as people type it.
    static func text(of person: Participant, in pack: PrintPack) -> String {
        DoorCode.text(of: person.id, at: pack.gathering.uid) ?? person.id.description
    }

    /// The code as a helper's camera opens it; without a board it is what a scanner types.
    static func link(of person: Participant, in pack: PrintPack) -> String {
        let text = text(of: person, in: pack)
        return pack.url("/door/\(text)") ?? text
    }
}
