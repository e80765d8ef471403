import Markup
import Registration

/// The form for six digits, by which a helper's device or a screen comes in.
enum PairPage {
    /// The page.
    static func page(_ call: Call, _ refusal: Refusal? = nil) -> Hypertext {
        let words = call.guestWords.entry
        return Frame(call, words.digits, .none, said: refusal.map { Frame.refusal($0, call) }).page(
            """
            <h1>\(words.digits)</h1>
            <p class="lead">\(words.digitsLead)</p>
            <form class="form" method="post" action="/do/pair-device">
            <p class="field"><label for="f-digits">\(words.theDigits)</label><input id="f-digits" class="digits" name="digits" inputmode="numeric" autocomplete="one-time-code" maxlength="9" required autofocus></p>
            <p class="go"><button class="button first">\(words.title)</button></p></form>

            """
        )
    }
}
