import Markup
import Unconference

extension LinkResolver {
    /// Links of a text that lead to no page or file of the site, each with where it was written.
    ///
    /// - Parameters:
    ///   - links: its links into the site, as they were written and where they lead.
    ///   - document: the text.
    func deadLinks(among links: [(written: String, path: String)], in document: Document) -> [Finding] {
        let dead = links.filter { !context.publication.targets.contains($0.path) }
        guard !dead.isEmpty else { return [] }
        let places = document.places(ofLinksTo: Set(dead.map(\.written)))
        let turned = turnedAround(in: document)
        return dead.map { address, path in
            Finding(
                // On the site's host may be more than the site.
                hasScheme(address) ? .note : .warning,
                "dead-link",
                "nothing on this site is at \(path)",
                at: places[address] ?? Place(file: document.file),
                help: turned[address] ?? remark(onDead: path)
            )
        }
    }

    /// What to write for links with the address where the words should be, by what stands where the address should.
    private func turnedAround(in document: Document) -> [String: String] {
        let turned = document.plainText().links.filter { $0.words.contains("://") && !$0.words.contains(" ") }
        return Dictionary(
            turned.map { ($0.address, "the words stand first: `[\($0.address)](\($0.words))`") },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private func remark(onDead path: String) -> String? {
        if context.publication.targets.isHeldBack(path) {
            return
                "its text is not shown: it is a draft, waits for its day, has expired, or was not checked for names"
        }
        if context.publication.targets.isRefused(path) { return LinkResolver.refusedHelp }
        return context.publication.targets.nearest(to: path).map { "did you mean \($0)?" }
            ?? MediaType.remark(on: path)
    }

    /// Links of a text without an address, as `[words]()` leaves them: to readers they lead to the page that they are on.
    func emptyLinks(among addresses: [String], in document: Document) -> [Finding] {
        guard addresses.contains("") else { return [] }
        let line = document.plainText().links.first { $0.address.isEmpty }?.line
        return [
            Finding(
                .warning,
                "dead-link",
                "a link has no address",
                at: Place(file: document.file, line: line),
                help: "write the address between the round brackets, or take the square ones away"
            )
        ]
    }

    /// What there is to say of a picture that is not on the site: that no browser would show it, or which one was meant.
    func missingImage(_ address: String) -> (message: String, help: String)? {
        if let remark = MediaType.remark(on: address) {
            return ("\(address.shortened(to: 60)) is no picture that a site can show", remark)
        }
        if MediaType.ending(of: address) == "pdf" {
            return ("\(address.shortened(to: 60)) is no picture", "take the `!` away: a PDF is linked to")
        }
        if let target = target(of: address), context.publication.targets.isRefused(target.path) {
            return ("the image \(address.shortened(to: 60)) can't be published", LinkResolver.refusedHelp)
        }
        // A name of a file is no address: `100%.jpg` has signs that say something else there.
        let literal = SitePath.resolved(address, from: folder)
        if literal != PercentEncoding.path(literal), context.publication.targets.hasPicture(at: literal) {
            let help = "write it as an address: `\(PercentEncoding.path(address))`"
            return (
                "the image \(address.shortened(to: 60)) has signs in its name that mean something else in an address",
                help
            )
        }
        return nearestImage(to: address).map {
            ("there is no image \(address.shortened(to: 60))", "did you mean \($0)?")
        }
    }

    private static let refusedHelp = "`unconf check` says what is wrong with that file"

    /// The picture that was most likely meant by an address at which there is none, as the text would refer to it.
    private func nearestImage(to address: String) -> String? {
        guard let target = target(of: address),
            let path = context.publication.targets.nearestPicture(to: target.path)
        else { return nil }
        let own = "/" + folder
        return path.hasPrefix(own) ? String(path.dropFirst(own.count)) : path
    }
}
