import Markup
import Registration
import Unconference

extension WallLeaf {
    /// How such a day works.
    static let principles = WallLeaf(name: "principles") { call in
        guard call.view.phase.isBeforeTheEnd else { return [] }
        let words = call.words.wall
        return [
            """
            <h1>\(words.principles)</h1>
            <ul class="lines principles">
            \(each: call.language.principles, { "<li class=\"line\">\($0)</li>\n" })\
            <li class="line"><b>\(words.twoFeet)</b> \(words.twoFeetHelp)</li>
            </ul>

            """
        ]
    }
}
