import Markup
import Registration
import Unconference

extension WallLeaf {
    /// Sessions to come that nobody hosts yet.
    static let hosts = WallLeaf(name: "hosts") { call in
        let open = call.view.topics.filter { topic in
            (topic.wantsHost || call.view.standing(of: topic, at: call.now) == .wantsStarter)
                && topic.cell.flatMap { call.view.event.slot($0.slot) }.map { call.now < $0.ends.instant }
                    == true
        }
        return sheets("\(call.words.wall.whoStarts)", open.map { WallPage.line($0, call, mark: "host") })
    }
}
