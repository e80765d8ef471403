import Markup
import Registration
import Unconference

extension WallLeaf {
    /// While people pitch or choose: what they can do now.
    static let pitching = WallLeaf(name: "pitching") { call in
        let count = call.view.topics.count
        switch call.view.phase {
        case .pitching:
            return [
                statement(
                    "What is your pain?",
                    "<p>\(count == 0 ? "Nobody has pitched yet. Be the first." : count == 1 ? "One topic is pitched." : "\(count) topics are pitched.") Pitch yours: on your phone, or on a card.</p>"
                )
            ]
        case .voting:
            return [
                statement(
                    "Choose what you’d come to",
                    "<p>\(call.view.event.wishes.budget) wishes each, \(call.view.event.wishes.musts) of them musts. Nobody sees who chose what.</p>"
                )
            ]
        case .planning:
            return [statement("The board is being made", "<p>It hangs here in a few minutes.</p>")]
        default: return []
        }
    }
}
