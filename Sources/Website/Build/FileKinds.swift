/// Every kind of file for machines.
let fileKinds: [any FileKind] = [
    AtomFile(),
    JSONFeedFile(),
    CalendarFile(),
    SitemapFile(),
    RobotsFile(),
    HeadersFile(),
    AliasFile(),
    SearchFiles(),
]
