import Markup
import Registration
import Unconference

extension WallLeaf {
    /// Topics that lack a second, or a host.
    static let wanted = WallLeaf(name: "wanted") { call in
        guard call.view.phase == .pitching else { return [] }
        let wanted = call.view.topics.filter { $0.wantsHost || $0.secondsMissing.map { $0 > 0 } == true }
        // The newest pitches are those that nobody has read yet.
        return sheets(
            "Would you come?",
            wanted.suffix(2 * linesPerSheet).reversed().map { topic in
                """
                <li class="line" id="wanted-\(topic.id.number)"><span class="where-to">\(topic.id.number)</span> <span class="title">\(topic.title)</span> \
                <span class="standing">\(topic.wantsHost ? "wants a host" : topic.secondsMissing == 1 ? "one more second" : "\(topic.secondsMissing ?? 0) more seconds")</span></li>

                """
            }
        )
    }
}
