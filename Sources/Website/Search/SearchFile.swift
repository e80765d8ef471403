/// A file of the search index, by its path below `search/`.
struct SearchFile: Hashable, Sendable {
    let name: String
    let bytes: [UInt8]
}
