/// What became of the files of an index when some texts changed.
struct SearchChanges: Hashable, Sendable {
    /// The files that are new or differ, in order of their names.
    var written: [SearchFile] = []
    /// The names of files that are gone, in order.
    var removed: [String] = []
}
