import Unconference

@testable import Website

/// One run: the bytes are a path that somebody wrote in a link, from a folder of the site.
///
/// Besides traps it stops where a path leads above the site's top, where an address does not come back from how it is
/// written, and where a link leads to another file than the one it is for, as a browser follows it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let halves = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let written = halves[0]
    let folder = SitePath.resolved(halves.count > 1 ? halves[1] : "", from: "")

    let resolved = SitePath.resolved(written, from: folder)
    let parts = resolved.split(separator: "/", omittingEmptySubsequences: false)
    precondition(resolved.isEmpty || parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }, "above the top")
    precondition(resolved == follow(String(written), from: folder), "another file than a browser comes to")

    let encoded = PercentEncoding.path(text)
    precondition(encoded.utf8.allSatisfy { PercentEncoding.isPlain($0) || $0 == UInt8(ascii: "%") })
    precondition(PercentEncoding.decoded(encoded) == text, "not what was written")
    _ = PercentEncoding.decoded(text)

    checkLink(to: resolved, from: folder)
    return 0
}

/// From every page a link leads, as a browser follows it, to the file it is for.
private func checkLink(to path: String, from folder: String) {
    guard !path.isEmpty, !path.utf8.contains(UInt8(ascii: "#")) else { return }
    for page in [Address.home, .events, .page([Slug(from: folder, fallback: "about"), Slug(from: path, fallback: "more")])] {
        let link = Links(from: page, namesFiles: false, base: "/").href(path: "/" + path)
        let own = page.file.split(separator: "/").dropLast().joined(separator: "/")
        let decoded = PercentEncoding.decoded(link) ?? "?"
        precondition(follow(decoded, from: own) == path, "a link to \(path) leads elsewhere: \(link)")
        precondition(!link.hasPrefix("/") && !link.prefix { $0 != "/" }.contains(":"), "a link that leaves the site")
    }
}

/// Where a browser comes to, after the URL standard's own steps: one stack of folders, part by part.
private func follow(_ link: String, from folder: String) -> String {
    let slash = UInt8(ascii: "/")
    var stack = link.utf8.first == slash ? [] : folder.utf8.split(separator: slash)
    for part in link.utf8.split(separator: slash) {
        if part.elementsEqual("..".utf8) {
            if !stack.isEmpty { stack.removeLast() }
        } else if !part.elementsEqual(".".utf8) {
            stack.append(part)
        }
    }
    return stack.map { String(Substring($0)) }.joined(separator: "/")
}
