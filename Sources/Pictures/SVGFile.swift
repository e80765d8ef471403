/// Drawings as text.
///
/// A drawing is shown as a picture and never put into a page; one that could do anything by itself, when somebody opens it
/// alone, is refused.
enum SVGFile {
    /// Whether some bytes are a drawing: an `svg` element after at most a declaration, comments and blanks.
    static func isSVG(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let start = text.firstIndex(of: "<") else { return false }
        return text[start...].hasPrefix("<svg")
            || (text[start...].hasPrefix("<?xml") || text[start...].hasPrefix("<!")) && text.contains("<svg")
    }

    static func cleaned(_ file: [UInt8]) throws(BrokenPicture) -> Cleaned {
        guard var text = String(validating: file, as: UTF8.self) else {
            throw .broken("it is not UTF-8 text")
        }
        text = withoutRemarks(text)
        text = without(
            elements: /<(\/?)(?:[\w.\-]+:)?metadata(?=[\s\/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/,
            in: text
        )
        if text.contains(/<(?:[\w.\-]+:)?metadata[\s\/]/) { throw .broken("its metadata do not end") }
        // Drawing programs write down where the file lay on the disk.
        text.replace(
            /\s(?:sodipodi:docname|sodipodi:docbase|inkscape:export-filename)\s*=\s*(?:"[^"]*"|'[^']*')/,
            with: ""
        )
        // A document type without declarations of its own says nothing.
        text.replace(/<!DOCTYPE[^\[>]*>/.ignoresCase(), with: "")
        if !isSVG(Array(text.utf8)) { throw .broken("nothing of the drawing is left outside of its remarks") }
        if let what = danger(in: text.lowercased()) ?? danger(in: resolved(text).lowercased()) {
            throw BrokenPicture(
                code: "svg-unsafe",
                message: "the drawing holds \(what), and could do more than be looked at",
                help: "save it as a plain SVG, or as PNG"
            )
        }
        return Cleaned(size: size(of: text), bytes: Array(text.utf8))
    }

    /// The text with the characters themselves where it has their numbers, as a browser reads it.
    static func resolved(_ text: String) -> String {
        text.replacing(/&#(x?)([0-9A-Fa-f]{1,6});/) { match in
            let scalar = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16).flatMap(Unicode.Scalar.init)
            return scalar.map { String(Character($0)) } ?? ""
        }
    }

    private static func danger(in text: String) -> String? {
        if text.contains(/<[\w.\-]+:(script|foreignobject|iframe|embed|object|handler|set)\b/) {
            return "a script"
        }
        for (sign, name) in [
            ("<script", "a script"), ("javascript:", "a script"), ("<foreignobject", "a page of its own"),
            ("<iframe", "a page of its own"), ("<embed", "a page of its own"),
            ("<object", "a page of its own"),
            ("<!entity", "an entity"), ("<!doctype", "a document type"), ("<handler", "a script"),
            ("<set ", "an animation of links"), ("xml-stylesheet", "a style sheet from elsewhere"),
            ("@import", "a style sheet from elsewhere"), ("data:text", "a page of its own"),
        ] where text.contains(sign) { return name }
        if text.contains(/[\s"'\/]on[a-z]+\s*=/) { return "a script" }
        if text.contains(/(href|src)\s*=\s*["']?\s*(?!["'#]|data:image\/(png|jpeg|webp|gif))[a-z\/]/) {
            return "something from elsewhere"
        }
        if text.contains(/url\(\s*["']?\s*[^#"'\s)]/) { return "something from elsewhere" }
        if text.contains(/[^\w-](image-set|image|cross-fade|src)\(\s*["']/) {
            return "something from elsewhere"
        }
        // A style sheet may write any letter as a number behind a backslash.
        if text.contains(
            /<style(?:(?!<\/style)[\s\S])*\\|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*=\s*(?:"[^"\\]*\\|'[^'\\]*\\)/
        ) {
            return "a style sheet in disguise"
        }
        if text.contains("www.w3.org/1999/xhtml") { return "a page of its own" }
        return nil
    }

    /// The size that the drawing says it has, in whole pixels.
    private static func size(of text: String) -> (width: Int, height: Int)? {
        guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">")
        else {
            return nil
        }
        let head = text[start.upperBound..<end]
        if let width = head.firstMatch(of: /\swidth\s*=\s*["'](\d{1,5})(\.\d+)?(px)?["']/).flatMap({
            Int($0.1)
        }),
            let height = head.firstMatch(of: /\sheight\s*=\s*["'](\d{1,5})(\.\d+)?(px)?["']/).flatMap({
                Int($0.1)
            })
        {
            return (width, height)
        }
        guard let box = head.firstMatch(of: /viewBox\s*=\s*["']([^"']*)["']/) else { return nil }
        let numbers = box.1.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        guard numbers.count == 4, (1...100_000).contains(numbers[2]), (1...100_000).contains(numbers[3])
        else { return nil }
        return (Int(numbers[2].rounded()), Int(numbers[3].rounded()))
    }

    /// A drawing without its remarks; one that does not end takes along all that follows.
    static func withoutRemarks(_ text: String) -> String {
        var kept = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "<!--") {
            kept += rest[..<start.lowerBound]
            let end = rest[start.upperBound...].firstRange(of: "-->")?.upperBound
            rest = rest[(end ?? rest.endIndex)...]
        }
        return kept + rest
    }

    /// A drawing without some elements and all that is in them; one that does not end takes along all that follows.
    ///
    /// - Parameter tag: finds their tags, with the `/` of one that closes and what stands behind the name.
    static func without(elements tag: Regex<(Substring, Substring, Substring)>, in text: String) -> String {
        var kept = ""
        var start = text.startIndex
        var depth = 0
        for match in text.matches(of: tag) {
            let (_, closing, attributes) = match.output
            if closing.isEmpty {
                if depth == 0 { kept += text[start..<match.range.lowerBound] }
                // A tag that closes itself has nothing in it.
                if !attributes.hasSuffix("/") { depth += 1 }
            } else if depth > 0 {
                depth -= 1
            } else {
                kept += text[start..<match.range.lowerBound]
            }
            start = match.range.upperBound
        }
        return depth == 0 ? kept + text[start...] : kept
    }
}
