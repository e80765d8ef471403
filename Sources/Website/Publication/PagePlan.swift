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
        /// A file that is read when it is wanted, and where it goes.
        case read(SourceFile, path: String)
    }

    /// Its address.
    public let address: Address
    /// How it is made.
    let making: Making

    /// The path below the output folder.
    public let path: String

    init(address: Address, making: Making) {
        self.address = address
        self.making = making
        path =
            switch making {
            case .copy(let file): file.path
            case .read(_, let path): path
            case .page, .file: address.file
            }
    }
}
