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
            "\(call.words.wall.wanted)",
            wanted.suffix(2 * linesPerSheet).reversed().map { topic in
                """
                <li class="line" id="wanted-\(topic.id.number)"><span class="where-to">\(topic.id.number)</span> <span class="title">\(topic.title)</span> \
                <span class="standing">\(topic.wantsHost ? call.words.topic.wantsHost : call.words.wall.oneMore(topic.secondsMissing ?? 0))</span></li>

                """
            }
        )
    }
}
