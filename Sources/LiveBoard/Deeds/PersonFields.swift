import Registration
import Unconference

/// What a person may say about themselves on the board.
enum PersonFields {
    /// The fields, the name first.
    static let all = [
        DeedField("name", .text(80), required: true),
        DeedField("email", .text(254)),
        DeedField("organisation", .text(120)),
        DeedField("role", .text(120)),
        DeedField("stage", .text(40)),
        DeedField("asks", .texts),
        DeedField("offers", .texts),
        DeedField("stuck", .text(4096)),
        DeedField("access", .text(4096)),
        DeedField("diet", .text(4096)),
    ]

    /// What a form says about a person; what is not on the form stays as it is.
    ///
    /// In the room, where others can read along, an e-mail address is neither asked for nor taken.
    static func form(_ input: Input, mode: Mode) throws(Refusal) -> ParticipantForm {
        var form = ParticipantForm()
        form.name = input["name"]
        form.email = mode == .tls ? input["email"] : nil
        form.organisation = input["organisation"]
        form.role = input["role"]
        form.stage = input["stage"]
        form.stuck = input["stuck"]
        form.access = input["access"]
        form.diet = input["diet"]
        // A box that is not ticked is not sent, so the form says that its boxes were there.
        if input["themes"] != nil || !input.all("asks").isEmpty { form.asks = input.all("asks") }
        if input["themes"] != nil || !input.all("offers").isEmpty { form.offers = input.all("offers") }
        return form
    }
}
