import CCMark
import Unconference

extension Renderer {
    mutating func text(_ node: Node) {
        var text = node.literal
        noteForeignMarks(in: text, of: node)
        var base = 0
        if let omitted, omitted.node == node {
            base = min(omitted.count, text.count)
            text = UnsafeBufferPointer(rebasing: text[base...])
            self.omitted = nil
        }
        let hasStrikes = nextStrike < strikes.count && strikes[nextStrike].node == node
        let seeksLinks = !isInLink
        guard hasStrikes || seeksLinks || tree.hasTemplates else { return out.writeEscaped(text) }
        if tree.hasTemplates, !hasStrikes {
            let restored = SmartPunctuation.straightTemplates(text)
            restored.withUnsafeBufferPointer { write($0, of: node, base: base, seeksLinks: seeksLinks) }
        } else {
            write(text, of: node, base: base, seeksLinks: seeksLinks)
        }
    }

    private mutating func write(
        _ text: UnsafeBufferPointer<UInt8>,
        of node: Node,
        base: Int,
        seeksLinks: Bool
    ) {
        var start = 0
        var i = 0
        while true {
            i = ByteScan.nextTrigger(text, from: i)
            guard i < text.count else { break }
            if text[i] == UInt8(ascii: "~") {
                if nextStrike < strikes.count, strikes[nextStrike].node == node,
                    strikes[nextStrike].offset == base + i
                {
                    let strike = strikes[nextStrike]
                    nextStrike += 1
                    out.writeEscaped(UnsafeBufferPointer(rebasing: text[start..<i]))
                    out.write(strike.opens ? "<del>" : "</del>")
                    i += strike.length
                    start = i
                    continue
                }
            } else if seeksLinks,
                let link = BareLink.at(
                    i,
                    in: text,
                    floor: start,
                    startsWord: base == 0 && InlineNeighbours.startsWord(node)
                )
            {
                if link.isAllowed {
                    out.writeEscaped(UnsafeBufferPointer(rebasing: text[start..<link.range.lowerBound]))
                    write(link, UnsafeBufferPointer(rebasing: text[link.range]))
                    start = link.range.upperBound
                }
                i = link.range.upperBound
                continue
            }
            i += 1
        }
        out.writeEscaped(UnsafeBufferPointer(rebasing: text[start...]))
    }

    private mutating func write(_ link: BareLink, _ text: UnsafeBufferPointer<UInt8>) {
        let written = tree.isSmart ? SmartPunctuation.straight(text) : tree.clean(text)
        let address = link.address(written)
        openLink(address, to: link.kind == .mail ? .mail : .outside, title: nil, saysAddress: true)
        out.writeEscaped(written)
        out.write("</a>")
    }

    mutating func enterLink(_ node: Node) -> Bool {
        // An address between angle brackets may stand in the words of a link: readers get it as words.
        guard outerLink == nil else { return enterEmpty(node) }
        outerLink = node
        if let number = tree.footnote(target: node.url) { return enterReference(node, to: number) }
        let address = tree.clean(node.url)
        let destination = Destination(address)
        if case .refused(let reason) = destination {
            note(
                .warning,
                "link-refused",
                "the link to \(Self.shortened(address)) is left out: \(reason.words)",
                at: node,
                help: reason.help
            )
        } else {
            let saysAddress = options.isPage && saysAddress(node, address)
            openLink(address, to: destination, title: node.title, saysAddress: saysAddress)
            isLinkOpen = true
        }
        return enterEmpty(node)
    }

    mutating func leaveLink(_ node: Node) {
        guard node == outerLink else { return }
        outerLink = nil
        if let number = tree.footnote(target: node.url) {
            out.write("]")
            writeReference(to: number)
        } else if isLinkOpen {
            isLinkOpen = false
            out.write("</a>")
        }
    }

    /// Whether the words of a link are its address, as between angle brackets.
    private func saysAddress(_ node: Node, _ address: [UInt8]) -> Bool {
        guard let text = node.firstChild, text.next == nil, text.type == CMARK_NODE_TEXT else { return false }
        return (tree.isSmart ? SmartPunctuation.straight(text.literal) : tree.clean(text.literal)) == address
    }

    mutating func openLink(
        _ address: [UInt8],
        to destination: Destination,
        title: UnsafeBufferPointer<UInt8>?,
        saysAddress: Bool = false
    ) {
        out.write("<a href=\"")
        var other: String?
        let isOwn = destination == .outside && isOwn(address)
        if isOwn || destination == .site, let link = options.link {
            other = link(String(decoding: address, as: UTF8.self))
        }
        let target = other.map { Array($0.utf8) } ?? address
        target.withUnsafeBufferPointer { out.writeAddress($0) }
        out.write("\"")
        if let title, !title.isEmpty {
            out.write(" title=\"")
            out.writeEscaped(title)
            out.write("\"")
        }
        if options.isPage, destination == .outside, !isOwn {
            out.write(" rel=\"noopener noreferrer nofollow ugc\"")
        }
        if options.isPage, saysAddress { out.write(" class=\"bare\"") }
        out.write(">")
    }

    private func isOwn(_ address: [UInt8]) -> Bool {
        guard !options.ownHosts.isEmpty, let slash = address.firstIndex(of: UInt8(ascii: "/")) else {
            return false
        }
        let host = address[slash...].drop { $0 == UInt8(ascii: "/") }.prefix { byte in
            byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
        }
        guard host.allSatisfy({ $0 < 0x80 }) else {
            return options.ownHosts.contains(String(decoding: host, as: UTF8.self).lowercased())
        }
        return options.ownHosts.contains { own in
            own.utf8.count == host.count
                && zip(own.utf8, host).allSatisfy { own, byte in
                    own == ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                }
        }
    }

    mutating func inlineHTML(_ node: Node) {
        let html = node.literal
        guard html.count > 1, html[1] != UInt8(ascii: "!"), html[1] != UInt8(ascii: "?") else { return }
        let name = html.dropFirst().prefix { (0x61...0x7A).contains($0 | 0x20) }.map { $0 | 0x20 }
        if name == Array("br".utf8) { return out.write("<br />") }
        guard html[1] != UInt8(ascii: "/") else { return }
        note(
            .warning,
            "raw-html",
            "the tag \(Self.shortened(Array(html))) is left out",
            at: node,
            help: "write it as Markdown, or as code"
        )
    }

    static func shortened(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.count > 60 ? text.prefix(60) + "…" : text
    }
}
