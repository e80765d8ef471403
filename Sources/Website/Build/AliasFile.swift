import Unconference

/// Older addresses of notes: each is a page that leads on to where the note is now.
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
            <html lang="\(language)">
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
    /// Older addresses by their paths, which end in `/` or name a file.
    var aliases: [String: Address] {
        Dictionary(aliasesOfNotes.map { ($0.path, notes[$0.note].address) }) { first, _ in first }
    }

    /// Older addresses by their paths, each with the note that says it had it.
    var aliasesOfNotes: [(path: String, note: Int)] {
        notes.enumerated().flatMap { index, note in
            note.note.aliases.map { alias in
                let last = alias.split(separator: "/").last ?? ""
                return (alias.hasSuffix("/") || last.contains(".") ? alias : alias + "/", index)
            }
        }
    }
}
