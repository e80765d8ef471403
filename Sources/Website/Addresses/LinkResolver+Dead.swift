import Glibc
import Unconference

extension LinkResolver {
    /// Links of a text that lead to no page or file of the site, each with its line.
    ///
    /// - Parameters:
    ///   - links: its links into the site, as they were written and where they lead.
    ///   - body: the text as written, to find the line.
    ///   - file: the file as findings name it.
    ///   - line: the line of the file on which the text begins.
    func deadLinks(
        among links: [(written: String, path: String)],
        body: ArraySlice<UInt8>,
        file: String,
        line: Int
    ) -> [Finding] {
        var findings: [Finding] = []
        for (address, path) in links where !context.publication.hasTarget(path) {
            let nearest = context.publication.nearest(to: path)
            findings.append(
                Finding(
                    .warning,
                    "dead-link",
                    "nothing on this site is at \(path)",
                    at: Place(file: file, line: self.line(of: address, in: body).map { $0 + line - 1 }),
                    help: nearest.map { "did you mean \($0)?" }
                )
            )
        }
        return findings
    }

    /// The picture that was most likely meant by an address at which there is none, as the text would refer to it.
    func nearestImage(to address: String) -> String? {
        guard let target = target(of: address),
            let path = context.publication.nearestPicture(to: target.path)
        else { return nil }
        let own = "/" + folder
        return path.hasPrefix(own) ? String(path.dropFirst(own.count)) : path
    }

    private func line(of address: String, in body: ArraySlice<UInt8>) -> Int? {
        guard !address.isEmpty else { return nil }
        let wanted = Array(address.utf8)
        return body.withUnsafeBytes { text in
            var at = 0
            while let start = text.baseAddress,
                let hit = memchr(start + at, Int32(wanted[0]), text.count - at)
            {
                at = UnsafeRawPointer(hit) - start
                if text[at...].starts(with: wanted) {
                    return 1 + text[..<at].count { $0 == UInt8(ascii: "\n") }
                }
                at += 1
            }
            return nil
        }
    }
}
