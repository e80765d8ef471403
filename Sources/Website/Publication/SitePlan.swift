import Formats
import Pictures
import Unconference

/// Lists the files of a site and finds two that would have one address.
struct SitePlan {
    private(set) var plans: [PagePlan] = []
    private(set) var findings: [Finding] = []

    init(_ selection: Selection, library: Library, theme: Theme, posters: [Slug: SourceFile] = [:]) {
        var listed: [PagePlan] = []
        for (position, kind) in pageKinds.enumerated() {
            listed += kind.addresses(in: selection).map {
                PagePlan(address: $0, making: .page(kind: position))
            }
        }
        for (position, kind) in fileKinds.enumerated() {
            listed += kind.addresses(in: selection).map {
                PagePlan(address: $0, making: .file(kind: position))
            }
        }
        for asset in theme.assets.values {
            let address = Address.asset(String(asset.path.dropFirst("assets/".count)))
            listed.append(PagePlan(address: address, making: .copy(asset)))
        }
        for media in selection.shownMedia().values {
            let file = OutputFile(path: media.path, bytes: media.picture.bytes)
            listed.append(PagePlan(address: .media(media.path), making: .copy(file)))
            for version in media.versions {
                let path = media.path(of: version)
                listed.append(PagePlan(address: .media(path), making: .read(version.file, path: path)))
            }
        }
        for (event, file) in posters {
            let address = Address.posterPNG(event)
            listed.append(PagePlan(address: address, making: .read(file, path: address.file)))
        }
        listed.sort { $0.path < $1.path }
        checkSitemap(listed, site: library.site)
        var taken = TakenPaths(areAllLowercase: listed.allSatisfy(\.path.isLowercaseASCII))
        plans.reserveCapacity(listed.count)
        for plan in listed {
            guard let other = taken.place(of: plan.path, after: plans) else {
                plans.append(plan)
                continue
            }
            findings.append(
                Finding(
                    .error,
                    "address-twice",
                    "two pages would have the address \(plan.address.path)",
                    at: selection.files(of: [plans[other].address, plan.address]).last.map {
                        Place(file: $0)
                    },
                    help: selection.help(of: plan.address, and: plans[other].address)
                )
            )
        }
        checkAliases(selection)
        checkBase(of: selection.olderAddresses, below: library.site.basePath)
    }
}

extension SitePlan {
    private mutating func checkSitemap(_ listed: [PagePlan], site: Site) {
        let pages = listed.count { if case .page = $0.making { true } else { false } }
        guard site.baseURL != nil, pages > Sitemap.limit else { return }
        findings.append(
            Finding(
                .warning,
                "sitemap-full",
                "the site has \(pages) pages, and a sitemap lists at most \(Sitemap.limit)",
                help: "the pages beyond that are linked from others, where search engines find them too"
            )
        )
    }
}

extension SitePlan {
    /// The folders that a file is in, from its own up to the first.
    private static func folders(above path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    /// Older addresses that begin with the folder of the host in which the site lies: they would lie in such a folder of the site.
    private mutating func checkBase(of aliases: [Selection.Alias], below base: String) {
        guard base != "/" else { return }
        for alias in aliases where alias.path.hasPrefix(base) {
            findings.append(
                Finding(
                    .warning,
                    "alias-with-base",
                    "the older address \(alias.path) leads from \(base)\(SitePath.belowTop(alias.path))",
                    at: Place(file: alias.file),
                    help: "write /\(alias.path.dropFirst(base.count)): addresses begin below `base-url`"
                )
            )
        }
    }

    /// Older addresses that two texts claim, that belong to the search, or below which or above which there is a file.
    private mutating func checkAliases(_ selection: Selection) {
        let aliases = selection.olderAddresses
        guard !aliases.isEmpty else { return }
        let files = Set(plans.map(\.path))
        let folders = Set(files.flatMap(SitePlan.folders(above:)))
        var claimed: [String: String] = [:]
        for alias in aliases {
            let file = Address.alias(alias.path).file
            let other = claimed.updateValue(alias.file, forKey: file.lowercased())
            let isInTheWay =
                folders.contains(file) || SitePlan.folders(above: file).contains(where: files.contains)
            let why: String
            if let other, other != alias.file {
                why = "is one of \(other) too"
            } else if file.hasPrefix("search/"), file != "search/index.html" {
                why = "belongs to the site's search"
            } else if isInTheWay {
                why = "can't be a page, since another file of the site is in its place"
            } else {
                continue
            }
            findings.append(
                Finding(
                    .error,
                    "address-twice",
                    "the older address \(alias.path) \(why)",
                    at: Place(file: alias.file),
                    help: "take it out of `aliases`"
                )
            )
        }
    }
}

/// The paths of a site that have a file.
///
/// Some disks don't tell `A` from `a`; a site that needs them told apart would lose a page there.
private struct TakenPaths {
    /// Whether no path has capitals, so that equal ones are neighbours.
    let areAllLowercase: Bool
    private var places: [String: Int] = [:]

    init(areAllLowercase: Bool) {
        self.areAllLowercase = areAllLowercase
    }

    /// Where the file with a path stands among those before; nil where there is none, which is then to be added.
    mutating func place(of path: String, after plans: [PagePlan]) -> Int? {
        guard !areAllLowercase else { return plans.last?.path == path ? plans.count - 1 : nil }
        let name = path.isLowercaseASCII ? path : path.lowercased()
        if let place = places[name] { return place }
        places[name] = plans.count
        return nil
    }
}

extension String {
    /// Whether it is plain ASCII without capitals.
    fileprivate var isLowercaseASCII: Bool { utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5a).contains($0) } }
}

extension Selection {
    /// The file that a page is made from, if there is one.
    func file(of address: Address) -> String? {
        switch address {
        case .home: library.home?.file
        case .page(let names): pages[named: names]?.page.file
        case .event(let slug), .board(let slug), .session(let slug, _):
            library.events.first { $0.head.slug == slug }?.file
        case .note(let event, let note):
            notes[named: NoteKey(event: event, note: note)]?.written.file
        case .story(let slug): stories[named: slug]?.file
        case .caseStudy(let slug): cases[named: slug]?.file
        case .question(let slug): questions[named: slug]?.file
        case .ambassador(let slug): ambassadors[named: slug]?.file
        case .media(let path): "Content/\(path)"
        case .alias(let path): aliases[path].flatMap(file)
        default: nil
        }
    }

    /// The files that pages are made from, each once, those that the site is named by first.
    func files(of addresses: [Address]) -> [String] {
        var found: [String] = []
        for address in addresses {
            let all: [String?] =
                if case .page(let names) = address {
                    pages.filter { $0.names == names }.map(\.page.file)
                } else {
                    [file(of: address)]
                }
            for file in all.compactMap(\.self) where !found.contains(file) { found.append(file) }
        }
        return found
    }

    /// What to do about two pages with one address.
    func help(of first: Address, and second: Address) -> String {
        let other = files(of: [second]).first.map { ", made from \($0)" } ?? ""
        let isOlder = [first, second].contains { if case .alias = $0 { true } else { false } }
        let remedy = isOlder ? "take it out of `aliases`" : "rename one of the two"
        return "the other one is the site's \(second.path)\(other); \(remedy)"
    }
}
