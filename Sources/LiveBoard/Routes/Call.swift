import Hummingbird
import Markup
import Registration
import Unconference

/// A request with all that is needed to answer it.
struct Call: Sendable {
    /// The board.
    let board: Board
    /// The request.
    let request: Request
    /// Who asks.
    let visitor: Visitor
    /// The key they came in with.
    let session: AccessKey?
    /// The event as it stands.
    let scene: Scene
    /// What time it is.
    let now: Instant
    /// What stands in the varying parts of the path.
    let parts: [String: String]
    /// What stands behind the `?`, or in the form.
    let input: Input
    /// The address that the request came from.
    let address: String

    /// The view of the event that whoever asks may have.
    let view: RoomView
    /// What was made of the view already.
    let pieces: Pieces
    /// The language of the event, where the program writes it; English otherwise.
    let language: OwnLanguage

    /// What somebody who takes part sees of themselves.
    var own: OwnView? { visitor.participant.flatMap { scene.own(of: $0) } }

    /// What stands on the board besides what people said.
    var words: BoardWords { .words(in: language) }

    /// What stands on the pages of those who come.
    var guestWords: GuestWords { .words(in: language) }

    /// What stands at the desk.
    var deskWords: DeskWords { .words(in: language) }

    /// The attribute of a part that tells what the commands tell, in English, on a page that is in another language.
    var inEnglish: Hypertext { language == .english ? "" : " lang=\"en\"" }

    /// Whether whoever asks may do something; buttons that lead nowhere are not shown.
    func may(_ deed: Deed) -> Bool { deed.who.contains(visitor.kind) }

    /// The topic that a part of the path means.
    func topic() throws(Refusal) -> RoomTopic {
        let text = parts["topic"] ?? ""
        guard let number = Int(digits: text), let topic = view.topic(Topic.ID(number)) else {
            throw Refusal(.notFound, "no-topic", "There is no topic \(text) on the wall")
        }
        return topic
    }
}
