import Markup
import Registration
import Unconference

/// A way back in for those who lost their link: by mail where there is mail, at the desk otherwise.
enum WayBackPage {
    /// The form.
    static func page(_ call: Call, isSent: Bool = false) -> Hypertext {
        let words = call.guestWords.entry
        return Frame(call, words.wayBack, .none).page(
            """
            <h1>\(words.lost)</h1>
            \(if: isSent, "<p class=\"said\" role=\"status\">\(words.sent)</p>")
            \(if: !call.board.sendsMail, "<p class=\"lead\">\(words.ask)</p>")
            \(if: call.board.sendsMail, form(words))

            """
        )
    }

    private static func form(_ words: GuestWords.Entry) -> Hypertext {
        """
        <form class="form" method="post" action="/do/way-back">
        \(Forms.line("email", words.address, "", limit: 254, required: true, autocomplete: "email", type: "email"))
        <p class="go"><button class="button first">\(words.send)</button></p>
        </form>
        <p class="soft">\(words.notReached)</p>
        """
    }
}
