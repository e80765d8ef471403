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
        return Frame(call, "Closing", .now, said: refusal.map(Frame.refusal)).page(
            """
            <h1>Before you go</h1>
            <form class="form" method="post" action="/do/commit">\(Forms.hidden([("back", "/closing")]))
            \(Forms.passage("will", "One thing I will do", will, hint: "Only you see it.", limit: 600))
            \(Forms.box("remind", "Ask me about it after 90 days", checked: remind))
            <p class="go"><button class="button first">Keep it</button></p></form>
            <form class="form" method="post" action="/do/aha">\(Forms.once("/closing"))
            \(Forms.passage("text", "An aha moment", input["text"] ?? "", hint: "What do you see differently since this morning?", limit: 600))
            \(Forms.box("publish", "It may be published, without my name", checked: input.flag("publish")))
            <p class="go"><button class="button first">Tell it</button></p></form>

            """
        )
    }
}
