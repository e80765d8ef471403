import Unconference

/// Older addresses of texts: each is a page that leads on to where the text is now.
struct AliasFile: FileKind {
    func addresses(in selection: Selection) -> [Address] {
        selection.aliases.keys.sorted().map { .alias($0) }
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .alias(let path) = address, let target = digest.publication.aliases[path] else { return }
        digest.add(target.path)
    }

    func bytes(at address: Address, in publication: Publication) -> [UInt8]? {
        guard case .alias(let path) = address, let target = publication.aliases[path] else { return nil }
        let links = Links(
            from: address,
            namesFiles: publication.settings.linksNameFiles,
            base: publication.basePath
        )
        let href = HTML(escaping: links.href(target)).text
        let canonical = HTML(escaping: publication.absolute(target) ?? links.href(target)).text
        let title = HTML(escaping: publication.theme.strings(for: publication.site.language)(.movedTitle))
            .text
        let policy = HTML(escaping: ContentSecurityPolicy.text(for: publication.site)).text
        let language = HTML(escaping: publication.site.language).text
        let text = """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(PageContext.direction(of: publication.site.language))">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="refresh" content="0; url=\(href)">
            <meta name="robots" content="noindex">
            <title>\(title)</title>
            <link rel="canonical" href="\(canonical)">
            </head>
            <body class="alias">
            <main>
            <h1>\(title)</h1>
            <p><a href="\(href)">\(canonical)</a></p>
            </main>
            </body>
            </html>

            """
        return Array(text.utf8)
    }
}

extension Selection {
    /// An older address of a text.
    struct Alias {
        /// Its path, which ends in `/` or names a file.
        let path: String
        /// Where the text is now.
        let target: Address
        /// The file that says it had the address.
        let file: String
    }

    /// Older addresses by their paths, each with where its text is now.
    var aliases: [String: Address] {
        Dictionary(olderAddresses.map { ($0.path, $0.target) }) { first, _ in first }
    }

    /// Older addresses of an event's page and of all that lay below it: its folder had another name.
    private func olderAddresses(of event: Event) -> [Alias] {
        let top = Address.event(event.slug).path
        let below = pageKinds.flatMap { $0.addresses(in: self) }.filter { $0.path.hasPrefix(top) }
        let file = library.events.first { $0.head.slug == event.slug }?.file ?? ""
        return event.aliases.flatMap { alias -> [Alias] in
            guard alias.hasSuffix("/") else {
                return [Alias(path: alias, target: .event(event.slug), file: file)]
            }
            return below.map { Alias(path: alias + $0.path.dropFirst(top.count), target: $0, file: file) }
        }
    }

    /// Older addresses of all texts that are shown.
    var olderAddresses: [Alias] {
        var found: [Alias] = []
        func add(_ showing: Showing, of target: Address, _ file: String) {
            for alias in showing.aliases {
                let last = alias.split(separator: "/").last ?? ""
                let path = alias.hasSuffix("/") || last.contains(".") ? alias : alias + "/"
                found.append(Alias(path: path, target: target, file: file))
            }
        }
        for event in events where !event.event.aliases.isEmpty { found += olderAddresses(of: event.event) }
        for note in notes where !note.written.head.showing.aliases.isEmpty {
            add(note.written.head.showing, of: note.address, note.written.file)
        }
        for story in stories { add(story.head.showing, of: .story(story.head.slug), story.file) }
        for study in cases { add(study.head.showing, of: .caseStudy(study.head.slug), study.file) }
        for question in questions {
            add(question.head.showing, of: .question(question.head.slug), question.file)
        }
        for (names, page) in pages { add(page.head.showing, of: .page(names), page.file) }
        if let home = library.home { add(home.head.showing, of: .home, home.file) }
        return found
    }
}
