/// How large a page is, in tenths of a millimetre, as everything is measured here.
struct PageBox: Hashable, Sendable {
    /// From left to right.
    var width: Int
    /// From top to bottom.
    var height: Int

    /// The same on its other side.
    var turned: PageBox { PageBox(width: height, height: width) }

    /// One of several boxes of the same size that fill it.
    func part(columns: Int, rows: Int) -> PageBox {
        PageBox(width: width / max(1, columns), height: height / max(1, rows))
    }
}
