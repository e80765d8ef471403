import Glibc
import Markup

/// The pictures and documents that a text refers to, found without rendering it.
enum Mentions {
    /// The paths below the site's top of all files that a text shows or links to.
    ///
    /// Most texts have nothing that looks like one. The others are parsed, for what stands in code, in a comment or in a
    /// definition that nothing uses is not shown, and was perhaps taken out for a reason.
    static func paths(of draft: DocumentDraft, folder: String) -> Set<String> {
        let candidates = paths(in: draft.body, folder: folder)
        guard !candidates.isEmpty, let plain = try? Document(draft).plainText() else { return candidates }
        let shown = (plain.links + plain.images).compactMap { reference in
            PercentEncoding.decoded(String(reference.address.prefix { $0 != "?" && $0 != "#" }))
        }
        return candidates.intersection(shown.map { SitePath.resolved($0, from: folder) })
    }

    /// The paths below the site's top of all that stands where Markdown has the target of a link or a picture.
    ///
    /// - Parameters:
    ///   - body: the text as written.
    ///   - folder: the folder of its file below `Content/`.
    static func paths(in body: ArraySlice<UInt8>, folder: String) -> Set<String> {
        var paths: Set<String> = []
        body.withUnsafeBufferPointer { body in
            guard let base = body.baseAddress else { return }
            var at = 0
            while at < body.count, let close = memchr(base + at, Int32(UInt8(ascii: "]")), body.count - at) {
                at = UnsafeRawPointer(close) - UnsafeRawPointer(base) + 1
                guard at < body.count, body[at] == UInt8(ascii: "(") || body[at] == UInt8(ascii: ":") else {
                    continue
                }
                let target = target(in: body[(at + 1)...])
                // Most links lead elsewhere: only what ends like a file that is published is looked at.
                guard target.count < 1000, target.suffix(6).contains(UInt8(ascii: ".")),
                    let written = PercentEncoding.decoded(text(of: target)), !written.contains("://"),
                    MediaType.isPublished(written)
                else { continue }
                paths.insert(SitePath.resolved(written, from: folder))
            }
        }
        return paths
    }

    /// The path with which a target begins: between pointed brackets, or up to a space or a bracket of its own.
    private static func target(
        in rest: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Slice<UnsafeBufferPointer<UInt8>> {
        var rest = rest.drop { $0 <= UInt8(ascii: " ") }
        let isPointed = rest.first == UInt8(ascii: "<")
        if isPointed { rest = rest.dropFirst() }
        var depth = 0
        var at = rest.startIndex
        // No path is as long as that, nor has it another link within: texts of nothing but brackets are read once.
        let end = min(rest.endIndex, rest.startIndex + 1000)
        loop: while at < end {
            switch rest[at] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "?"), UInt8(ascii: "#"): break loop
            case UInt8(ascii: ">") where isPointed: break loop
            case UInt8(ascii: "]") where at + 1 < end && rest[at + 1] == UInt8(ascii: "("): break loop
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: " ") where !isPointed, UInt8(ascii: "\t") where !isPointed: break loop
            case UInt8(ascii: "(") where !isPointed: depth += 1
            case UInt8(ascii: ")") where !isPointed:
                if depth == 0 { break loop }
                depth -= 1
            default: break
            }
            at += 1
        }
        return rest[..<min(at, rest.endIndex)]
    }

    /// A target without the strokes that say a sign is meant as itself.
    private static func text(of target: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let stroke = UInt8(ascii: "\\")
        guard target.contains(stroke) else { return String(decoding: target, as: UTF8.self) }
        var bytes: [UInt8] = []
        var rest = target
        while let byte = rest.popFirst() {
            if byte == stroke, let next = rest.first, isPunctuation(next) {
                bytes.append(next)
                rest = rest.dropFirst()
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!")...UInt8(ascii: "/"), UInt8(ascii: ":")...UInt8(ascii: "@"),
            UInt8(ascii: "[")...UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
