import Markup
import Registration
import Unconference

/// The page behind a link that lets somebody in: looking at it does nothing, for mail programs look at every link.
enum ComeInPage {
    /// The page.
    static func page(_ call: Call, secret: String, key: AccessKey) -> Hypertext {
        let name = key.participant.flatMap { call.scene.gathering.participants[$0]?.name } ?? key.name ?? ""
        return Frame(call, "Come in", .none).page(
            """
            <h1>Come in\(if: !name.isEmpty, " as <bdi>\(name)</bdi>")</h1>
            <form class="form" method="post" action="/do/come-in" data-comein>\(Forms.hidden([("secret", secret)]))
            <p class="go"><button class="button first">Come in</button></p></form>
            <p class="soft">This device is remembered until the event is over. Is it not yours? Leave on the page “Me” when you go.</p>

            """
        )
    }

    /// What is said of a link that opens nothing.
    static func gone(_ call: Call) -> Hypertext {
        Frame(call, "This link no longer works", .none).page(
            """
            <h1>This link no longer works</h1>
            <p class="lead">It was replaced, or it is too old. There is a <a href="/way-back">way back in</a>.</p>
            <p class="go"><a class="button" href="/">To the first page</a></p>

            """
        )
    }
}
