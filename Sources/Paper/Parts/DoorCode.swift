import Registration

/// What a badge and the door list say of somebody, so that the door finds them.
enum DoorCode {
    /// The code as people type it.
    static func text(of person: Participant) -> String { person.id.description }

    /// The code as a helper's camera opens it; without a board it is what a scanner types.
    static func link(of person: Participant, in pack: PrintPack) -> String {
        pack.url("/door/\(text(of: person))") ?? text(of: person)
    }
}
