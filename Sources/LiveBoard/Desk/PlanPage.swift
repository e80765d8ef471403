import Markup
import Registration
import Unconference

/// A plan at the desk: what it would move and whom that touches, to be accepted as one step or left.
enum PlanPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        DeskFrame.page(
            call,
            .plan,
            title: "Plan",
            """
            \(call.board.proposals.present.map { proposal($0, call) } ?? nothing)
            <section class="list"><h2 class="kicker">\(call.board.proposals.present == nil ? "Make a plan" : "Make another")</h2>
            <div class="deeds">\(Forms.press("/do/propose", [("keep", "1")], "Move as little as possible", kind: "button first"))\
            \(Forms.press("/do/propose", [], "Plan the board anew"))</div>
            <p class="soft">It takes about two seconds. Sessions that have begun, and those that are locked, stay where they are. Nothing moves before you accept it.</p></section>

            """
        )
    }

    private static let nothing: Hypertext =
        "<p class=\"lead\">A plan is proposed here first, with what it would change.</p>\n"

    private static func proposal(_ proposal: Proposals.Proposal, _ call: Call) -> Hypertext {
        let time = call.view.event.zone.moment(at: proposal.made).local.time.description
        let isStale = proposal.base != call.scene.gathering.placements.sorted
        return """
            <section class="step" id="proposal"><p class="what">\(proposal.sentences.isEmpty ? "The board is as the plan has it." : proposal.summary)</p>
            <p class="soft">Made at \(time). It meets \(proposal.worth) of each 100 wishes, weighted, that any plan could meet.</p>
            \(each: proposal.findings, { "<p class=\"soft\">\($0)</p>\n" })
            <ul class="log">\(each: proposal.sentences, { "<li>\($0)</li>\n" })</ul>
            \(if: isStale, "<p class=\"said refused\">The board has changed since; make another plan.</p>\n")
            <div class="deeds">\(if: !isStale && !proposal.sentences.isEmpty, Forms.press("/do/accept", [("proposal", proposal.id)], "Accept it as one step", kind: "button first"))\
            \(Forms.press("/do/drop", [], "Leave it"))</div></section>

            """
    }
}
