/// One kind of file for machines: which ones a site has, and what is in them.
protocol FileKind: Sendable {
    /// Whether the text of any page may stand in such a file, rather than its keys and first paragraph alone.
    var readsEveryText: Bool { get }

    /// The files of this kind that a site has.
    func addresses(in selection: Selection) -> [Address]

    /// What is in one of them; nil when the address is none of this kind's.
    func bytes(at address: Address, in publication: Publication) -> [UInt8]?
}

extension FileKind {
    /// Most files are made of keys and first paragraphs.
    var readsEveryText: Bool { false }
}
