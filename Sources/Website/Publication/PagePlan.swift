/// A file that the site will have, before it is made.
public struct PagePlan: Sendable {
    /// How the file is made.
    enum Making: Sendable {
        /// A page of a kind, by its position among ``pageKinds``.
        case page(kind: Int)
        /// A file of another kind, by its position among ``fileKinds``.
        case file(kind: Int)
        /// A file that is there already.
        case copy(OutputFile)
    }

    /// Its address.
    public let address: Address
    /// How it is made.
    let making: Making

    /// The path below the output folder.
    public var path: String {
        guard case .copy(let file) = making else { return address.file }
        return file.path
    }
}
