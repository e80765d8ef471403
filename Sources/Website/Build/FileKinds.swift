/// Every kind of file for machines.
let fileKinds: [any FileKind] = [
    AtomFile(),
    JSONFeedFile(),
    CalendarFile(),
    PosterFile(),
    SitemapFile(),
    RobotsFile(),
    HeadersFile(),
    AliasFile(),
]
