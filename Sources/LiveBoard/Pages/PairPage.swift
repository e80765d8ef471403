import Markup
import Registration

/// The form for six digits, by which a helper's device or a screen comes in.
enum PairPage {
    /// The page.
    static func page(_ call: Call, _ refusal: Refusal? = nil) -> Hypertext {
        Frame(call, "Six digits", .none, said: refusal.map(Frame.refusal)).page(
            """
            <h1>Six digits</h1>
            <p class="lead">An organiser reads them to you. They let this device in once.</p>
            <form class="form" method="post" action="/do/pair-device">
            <p class="field"><label for="f-digits">The digits</label><input id="f-digits" class="digits" name="digits" inputmode="numeric" autocomplete="one-time-code" maxlength="9" required autofocus></p>
            <p class="go"><button class="button first">Come in</button></p></form>

            """
        )
    }
}
