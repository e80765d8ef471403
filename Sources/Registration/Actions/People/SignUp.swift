import Unconference

/// Somebody signs up by themselves: a place if there is one, else a place in line.
///
/// It is done by the program for somebody who is nobody yet, under the rules for those who sign up.
public struct SignUp: Action {
    /// The name in the history.
    public static let name = "sign-up"

    private let form: ParticipantForm

    /// - Parameter form: what they say about themselves; a name at least.
    public init(_ form: ParticipantForm) { self.form = form }

    /// Registers the person, if people may sign up by themselves now.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        var form = form
        // What they are is for organisers and tickets to say.
        form.kind = nil
        form.ticket = nil
        var newcomer = draft.handed(to: .participant(draft.gathering.nextParticipant))
        let summary = try AddParticipant(form).apply(to: &newcomer)
        draft.take(newcomer)
        return summary
    }
}
