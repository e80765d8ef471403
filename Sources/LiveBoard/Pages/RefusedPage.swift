import Markup
import Registration
import Unconference

/// What is shown where something can't be done, or is not there: what is so, and the next step.
enum RefusedPage {
    /// A refusal.
    static func page(_ call: Call, _ refusal: Refusal, back: String) -> Hypertext {
        let said = RefusalWords.words(for: refusal, in: call.language)
        let words = call.guestWords.refused
        return Frame(call, words.notDone, .none).page(
            """
            <h1>\(refusal.kind == .notFound ? words.notThere : words.notDone)</h1>
            <p class="lead" role="alert"\(if: said.isForeign, " lang=\"en\"")>\(said.message)</p>
            \(said.help.map { "<p\(if: said.isForeign, " lang=\"en\"")>\($0)</p>" as Hypertext })
            <p class="go"><a class="button first" href="\(back)">\(words.back)</a></p>

            """
        )
    }

    /// A page that is not there.
    static func missing(_ call: Call) -> Hypertext {
        let words = call.guestWords.refused
        return Frame(call, words.notThere, .none).page(
            """
            <h1>\(words.nothing)</h1>
            <p class="lead">\(words.mistyped)</p>
            <p class="go"><a class="button first" href="/">\(call.guestWords.entry.first)</a></p>

            """
        )
    }

    /// A page for others.
    static func comeIn(_ call: Call, _ who: Set<VisitorKind>) -> Hypertext {
        let forDesk = who == [.organiser]
        let words = call.guestWords.refused
        return Frame(call, words.comeInFirst, .none).page(
            """
            <h1>\(forDesk ? words.forOrganisers : words.comeInFirst)</h1>
            <p class="lead">\(forDesk ? words.invite : words.comeInHelp)</p>
            <p class="go"><a class="button first" href="/">\(call.guestWords.entry.first)</a></p>

            """
        )
    }

    /// A mistake of ours, or of the disk.
    static func failed(_ call: Call, _ failure: Failure?) -> Hypertext {
        let why = failure.map { "\($0.findings.first?.message ?? "")." }
        let words = call.guestWords.refused
        return Frame(call, words.notSaved, .none).page(
            """
            <h1>\(words.notSaved)</h1>
            <p class="lead" role="alert">\(words.notSavedLead)</p>
            \(if: call.visitor.kind == .organiser, why.map { "<p\(call.inEnglish)>\($0)</p>" as Hypertext } ?? "")
            <p>\(words.tell)</p>

            """
        )
    }
}
