import Markup
import Registration
import Unconference

/// The page behind a link that lets somebody in: looking at it does nothing, for mail programs look at every link.
enum ComeInPage {
    /// The page.
    static func page(_ call: Call, secret: String, key: AccessKey) -> Hypertext {
        let name = key.participant.flatMap { call.scene.gathering.participants[$0]?.name } ?? key.name ?? ""
        let words = call.guestWords.entry
        return Frame(call, words.title, .none).page(
            """
            <h1>\(if: name.isEmpty, "\(words.title)")\(if: !name.isEmpty, "\(words.asName) <bdi>\(name)</bdi>")</h1>
            <form class="form" method="post" action="/do/come-in" data-comein>\(Forms.hidden([("secret", secret)]))
            <p class="go"><button class="button first">\(words.title)</button></p></form>
            <p class="soft">\(words.remembered)</p>

            """
        )
    }

    /// What is said of a link that opens nothing.
    static func gone(_ call: Call) -> Hypertext {
        let words = call.guestWords.entry
        return Frame(call, words.gone, .none).page(
            """
            <h1>\(words.gone)</h1>
            <p class="lead">\(words.goneHelp) <a href="/way-back">\(words.wayBackIn)</a></p>
            <p class="go"><a class="button" href="/">\(words.first)</a></p>

            """
        )
    }
}
