import Unconference

extension LinkResolver {
    /// Links of a text that lead to no page or file of the site, each with its line.
    ///
    /// - Parameters:
    ///   - html: the text as rendered, with its links as they were written.
    ///   - body: the text as written, to find the line.
    ///   - file: the file as findings name it.
    ///   - line: the line of the file on which the text begins.
    func deadLinks(in html: [UInt8], body: ArraySlice<UInt8>, file: String, line: Int) -> [Finding] {
        var findings: [Finding] = []
        var seen: Set<String> = []
        for address in hrefs(in: html) where seen.insert(address).inserted {
            guard let target = target(of: address), !context.publication.hasTarget(target.path) else {
                continue
            }
            let nearest = Nearest.name(
                to: target.path,
                among: context.publication.neighbours(of: target.path)
            )
            findings.append(
                Finding(
                    .warning,
                    "dead-link",
                    "nothing on this site is at \(target.path)",
                    at: Place(file: file, line: self.line(of: address, in: body).map { $0 + line - 1 }),
                    help: nearest.map { "did you mean \($0)?" }
                )
            )
        }
        return findings
    }

    private func hrefs(in html: [UInt8]) -> [String] {
        let mark = Array(" href=\"".utf8)
        var result: [String] = []
        var at = 0
        while at + mark.count < html.count {
            guard html[at] == mark[0], html[at..<at + mark.count].elementsEqual(mark) else {
                at += 1
                continue
            }
            let start = at + mark.count
            let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
            let address = String(decoding: html[start..<end], as: UTF8.self)
            result.append(
                address.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
            )
            at = end
        }
        return result
    }

    private func line(of address: String, in body: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(address.utf8)
        guard let first = wanted.first else { return nil }
        var line = 1
        var at = body.startIndex
        while at + wanted.count <= body.endIndex {
            if body[at] == UInt8(ascii: "\n") { line += 1 }
            if body[at] == first, body[at..<at + wanted.count].elementsEqual(wanted) { return line }
            at += 1
        }
        return nil
    }
}
