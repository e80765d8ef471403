import Markup
import Registration
import Unconference

/// A plan at the desk: what it would move and whom that touches, to be accepted as one step or left.
enum PlanPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let words = call.deskWords.plan
        return DeskFrame.page(
            call,
            .plan,
            """
            \(call.board.proposals.present.map { proposal($0, call) } ?? "<p class=\"lead\">\(words.nothing)</p>\n")
            <section class="list"><h2 class="kicker">\(call.board.proposals.present == nil ? words.make : words.another)</h2>
            <div class="deeds">\(Forms.press("/do/propose", [("keep", "1")], words.little, kind: "button first"))\
            \(Forms.press("/do/propose", [], words.anew))</div>
            <p class="soft">\(words.help)</p></section>

            """
        )
    }

    private static func proposal(_ proposal: Proposals.Proposal, _ call: Call) -> Hypertext {
        let words = call.deskWords.plan
        let time = call.view.event.zone.moment(at: proposal.made).local.time.description
        let isStale = proposal.base != call.scene.gathering.placements.sorted
        return """
            <section class="step" id="proposal"><p class="what">\(proposal.sentences.isEmpty ? words.asIs : proposal.summary)</p>
            <p class="soft">\(words.made(time, proposal.worth))</p>
            \(each: proposal.findings, { "<p class=\"soft\"\(call.inEnglish)>\($0)</p>\n" })
            <ul class="log"\(call.inEnglish)>\(each: proposal.sentences, { "<li>\($0)</li>\n" })</ul>
            \(if: isStale, "<p class=\"said refused\">\(words.stale)</p>\n")
            <div class="deeds">\(if: !isStale && !proposal.sentences.isEmpty, Forms.press("/do/accept", [("proposal", proposal.id)], words.accept, kind: "button first"))\
            \(Forms.press("/do/drop", [], words.leave))</div></section>

            """
    }
}
