/// One kind of file for machines: which ones a site has, and what is in them.
protocol FileKind: Sendable {
    /// The files of this kind that a site has.
    func addresses(in selection: Selection) -> [Address]

    /// Takes in what one of them shows of the notes and tags of the site.
    func use(at address: Address, _ digest: inout UseDigest)

    /// The files of the texts that one of them has whole, as paths below the site folder: it is made again when one of
    /// them changes. None, unless a kind says otherwise.
    func texts(at address: Address, in publication: Publication) -> [String]

    /// What is in one of them; nil when the address is none of this kind's.
    func bytes(at address: Address, in publication: Publication) -> [UInt8]?
}

extension FileKind {
    func texts(at address: Address, in publication: Publication) -> [String] { [] }
}
