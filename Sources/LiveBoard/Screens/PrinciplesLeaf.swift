import Markup
import Registration
import Unconference

extension WallLeaf {
    /// How such a day works.
    static let principles = WallLeaf(name: "principles") { call in
        guard call.view.phase.isBeforeTheEnd else { return [] }
        return [
            """
            <h1>How it works here</h1>
            <ul class="lines principles">
            <li class="line">Whoever comes are the right people.</li>
            <li class="line">Whatever happens is the only thing that could have.</li>
            <li class="line">Whenever it starts is the right time.</li>
            <li class="line">When it’s over, it’s over.</li>
            <li class="line"><b>Two feet:</b> not learning, not giving? Go where you do.</li>
            </ul>

            """
        ]
    }
}
