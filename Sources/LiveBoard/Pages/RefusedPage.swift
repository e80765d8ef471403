import Markup
import Registration
import Unconference

/// What is shown where something can't be done, or is not there: what is so, and the next step.
enum RefusedPage {
    /// A refusal.
    static func page(_ call: Call, _ refusal: Refusal, back: String) -> Hypertext {
        let words = RefusalWords.words(for: refusal)
        return Frame(call, "Not done", .none).page(
            """
            <h1>\(refusal.kind == .notFound ? "Not there" : "Not done")</h1>
            <p class="lead" role="alert">\(words.message)</p>
            \(words.help.map { "<p>\($0)</p>" as Hypertext })
            <p class="go"><a class="button first" href="\(back)">Back</a></p>

            """
        )
    }

    /// A page that is not there.
    static func missing(_ call: Call) -> Hypertext {
        Frame(call, "Not there", .none).page(
            """
            <h1>There is nothing here</h1>
            <p class="lead">The address may be mistyped, or the page has gone.</p>
            <p class="go"><a class="button first" href="/">To the first page</a></p>

            """
        )
    }

    /// A page for others.
    static func comeIn(_ call: Call, _ who: Set<VisitorKind>) -> Hypertext {
        let forDesk = who == [.organiser]
        return Frame(call, "Come in first", .none).page(
            """
            <h1>\(forDesk ? "For organisers" : "Come in first")</h1>
            <p class="lead">\(forDesk ? "`unconf organiser invite` makes a link that lets you in." : "Your own link lets you in. Not signed up yet? It takes ten seconds.")</p>
            <p class="go"><a class="button first" href="/">To the first page</a></p>

            """
        )
    }

    /// A mistake of ours, or of the disk.
    static func failed(_ call: Call, _ failure: Failure?) -> Hypertext {
        let words = failure.map { "\($0.findings.first?.message ?? "")." }
        return Frame(call, "Not saved", .none).page(
            """
            <h1>Not saved</h1>
            <p class="lead" role="alert">The board could not save this. Nothing you had before is lost.</p>
            \(if: call.visitor.kind == .organiser, words.map { "<p>\($0)</p>" as Hypertext } ?? "")
            <p>Tell an organiser, and try again in a minute.</p>

            """
        )
    }
}
