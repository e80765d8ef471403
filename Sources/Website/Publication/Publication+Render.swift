extension Publication {
    /// Makes one file of the site.
    ///
    /// The same plan gives the same bytes whenever, wherever and beside whatever it is made.
    public func render(_ plan: PagePlan) -> OutputFile {
        let bytes: [UInt8]? =
            switch plan.making {
            case .page(let kind):
                pageKinds.indices.contains(kind) ? pageKinds[kind].render(plan.address, in: self) : nil
            case .file(let kind):
                fileKinds.indices.contains(kind) ? fileKinds[kind].bytes(at: plan.address, in: self) : nil
            case .copy(let file): file.bytes
            }
        return OutputFile(path: plan.path, bytes: bytes ?? [])
    }

    /// Every file of the site, one after the other.
    public func renderAll() -> [OutputFile] { plans.map(render) }
}
