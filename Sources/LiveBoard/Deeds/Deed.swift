import Markup
import Registration
import Unconference

/// Something that people do on the board: a form on a page, a tap, a request of a script; all the same to the program.
///
/// What it comes down to is an action of the event, the same that the command line does.
struct Deed: Sendable {
    /// The name in addresses: `second`.
    let name: String
    /// What it does, for the documentation.
    let summary: String
    /// The kind of action that it comes down to, by which the table of rights says who may.
    let kind: any Action.Type
    /// Whether it is done for oneself, so that only those who take part can.
    let isOwn: Bool
    /// What is sent with it.
    let fields: [DeedField]
    /// What is said after it was done.
    let said: Saying
    /// The action that it comes down to.
    let action: @Sendable (Input, Call) throws -> any Action
    /// The page with the form, where what was typed must come back when it is refused.
    let form: (@Sendable (Call, Input, Refusal) throws -> Hypertext)?

    init(
        _ name: String,
        _ summary: String,
        _ kind: any Action.Type,
        own isOwn: Bool = false,
        _ fields: [DeedField] = [],
        said: Saying,
        form: (@Sendable (Call, Input, Refusal) throws -> Hypertext)? = nil,
        action: @escaping @Sendable (Input, Call) throws -> any Action
    ) {
        self.name = name
        self.summary = summary
        self.kind = kind
        self.isOwn = isOwn
        self.fields = fields
        self.said = said
        self.form = form
        self.action = action
    }

    /// Where forms and scripts send it.
    var path: String { "/do/\(name)" }

    /// Who may.
    var who: Set<VisitorKind> {
        isOwn
            ? [.participant]
            : Set(VisitorKind.allCases.filter { $0.role.map { Rights.may($0, kind) } == true })
    }

    /// Every deed, one line each.
    static let all: [Deed] = [
        .second, .wish, .pitch, .editTopic, .host, .withdraw, .merge,
        .joinRound, .reply, .avoid, .writeNote, .tellAha, .commit,
        .editMe, .consent, .cancelMe,
        .place, .takeOff, .swap, .lock, .block, .unblock, .setPhase,
        .checkIn, .notIn, .walkIn, .release,
        .call, .skip, .queue, .hands,
        .start, .over, .delay, .cancelSession, .handOver, .repeatTopic, .split,
        .shift, .announce, .endAnnouncement, .joinFor, .swapContacts,
        .writeCard, .dot, .turnCard,
    ]

    /// What is said after a deed was done; nil for a name that is none.
    static func said(after name: String, in language: OwnLanguage) -> String? {
        all.first { $0.name == name }?.said.text(in: language)
    }
}
