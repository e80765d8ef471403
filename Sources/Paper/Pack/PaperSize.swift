/// The paper in the printer.
public enum PaperSize: String, Hashable, Sendable, CaseIterable {
    /// 210 by 297 millimetres.
    case a4
    /// 8½ by 11 inches.
    case letter

    /// The sheet upright.
    var upright: PageBox {
        switch self {
        case .a4: PageBox(width: 2100, height: 2970)
        case .letter: PageBox(width: 2159, height: 2794)
        }
    }

    /// The sheet on its side.
    var sideways: PageBox { upright.turned }

    /// A sheet of twice the size on its side: A3, or ledger.
    var large: PageBox { PageBox(width: upright.height, height: 2 * upright.width).turned }
}
