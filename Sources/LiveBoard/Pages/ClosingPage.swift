import Markup
import Registration
import Unconference

/// The closing: one thing I will do, and a moment worth telling.
enum ClosingPage {
    /// The page.
    static func page(_ call: Call, _ input: Input = Input(), _ refusal: Refusal? = nil) -> Hypertext {
        let own = call.own
        let will = input["will"] ?? own?.commitment?.text ?? ""
        let remind = refusal == nil ? own?.commitment?.remind ?? false : input.flag("remind")
        let words = call.guestWords.closing
        return Frame(call, words.title, .now, said: refusal.map { Frame.refusal($0, call) }).page(
            """
            <h1>\(words.heading)</h1>
            <form class="form" method="post" action="\(Deed.commit.path)">\(Forms.hidden([("back", "/closing")]))
            \(Forms.passage("will", words.will, will, hint: words.willHint, limit: 600))
            \(Forms.box("remind", words.remind, checked: remind))
            <p class="go"><button class="button first">\(words.keep)</button></p></form>
            <form class="form" method="post" action="\(Deed.tellAha.path)">\(Forms.once("/closing"))
            \(Forms.passage("text", words.aha, input["text"] ?? "", hint: words.ahaHint, limit: 600))
            \(Forms.box("publish", words.publish, checked: input.flag("publish")))
            <p class="go"><button class="button first">\(words.tell)</button></p></form>

            """
        )
    }
}
