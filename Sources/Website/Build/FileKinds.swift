/// Every kind of file for machines.
let fileKinds: [any FileKind] = [
    AtomFile(),
    SitemapFile(),
    RobotsFile(),
    HeadersFile(),
]
