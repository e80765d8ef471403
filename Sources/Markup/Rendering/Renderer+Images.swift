import Unconference

extension Renderer {
    mutating func image(_ node: Node) {
        if let number = tree.footnote(target: node.url) {
            out.write("!")
            // In the words of a link no other link may stand.
            if !isInLink { writeReference(to: number) }
            return
        }
        let address = tree.clean(node.url)
        let alternative = InlineText(tree).bytes(below: node)
        let destination = Destination(address)
        switch (destination, options.images) {
        case (.refused(let reason), _):
            note(
                .warning,
                "image-refused",
                "the image \(Self.shortened(address)) is left out: \(reason.words)",
                at: node,
                help: "keep the picture among the site's own files"
            )
            out.writeEscaped(alternative)
        case (.mail, _): writeLink(address, destination, alternative)
        case (_, .asWritten): writeImage(address, nil, alternative, node)
        case (_, .lookup(let lookup)):
            if let source = lookup(String(decoding: address, as: UTF8.self)) {
                return writeImage(Array(source.address.utf8), source, alternative, node)
            }
            let isOutside = destination == .outside
            guard isOutside else {
                noteMissing(address, node)
                // A link to a picture that is not there would lead nowhere.
                return out.writeEscaped(alternative.isEmpty ? address : alternative)
            }
            note(
                .warning,
                "image-elsewhere",
                "the image \(Self.shortened(address)) is on another site and becomes a link",
                at: node,
                help: "copy it beside the text"
            )
            writeLink(address, destination, alternative)
        }
    }

    private mutating func noteMissing(_ address: [UInt8], _ node: Node) {
        let more = options.missingImage?(String(decoding: address, as: UTF8.self))
        note(
            .warning,
            "image-missing",
            more?.message ?? "there is no image \(Self.shortened(address))",
            at: node,
            help: more?.help ?? "put it beside the text, or correct its name"
        )
    }

    private mutating func writeImage(
        _ address: [UInt8],
        _ source: ImageSource?,
        _ alternative: [UInt8],
        _ node: Node
    ) {
        out.write("<img src=\"")
        address.withUnsafeBufferPointer { out.writeAddress($0) }
        out.write("\" alt=\"")
        out.writeEscaped(alternative)
        out.write("\"")
        if !node.title.isEmpty {
            out.write(" title=\"")
            out.writeEscaped(node.title)
            out.write("\"")
        }
        if let source {
            if let width = source.width, let height = source.height {
                out.write(" width=\"")
                out.write(number: width)
                out.write("\" height=\"")
                out.write(number: height)
                out.write("\"")
                if !source.smaller.isEmpty { writeSizes(source, width: width) }
            }
            out.write(" loading=\"lazy\" decoding=\"async\"")
        }
        out.write(" />")
    }

    private mutating func writeSizes(_ source: ImageSource, width: Int) {
        out.write(" srcset=\"")
        for smaller in source.smaller + [.init(address: source.address, width: width)] {
            Array(smaller.address.utf8).withUnsafeBufferPointer { out.writeAddress($0) }
            out.write(" ")
            out.write(number: smaller.width)
            out.write(smaller.width == width ? "w\"" : "w, ")
        }
        if let sizes = source.sizes {
            out.write(" sizes=\"")
            out.writeEscaped(Array(sizes.utf8))
            out.write("\"")
        }
    }

    private mutating func writeLink(_ address: [UInt8], _ destination: Destination, _ alternative: [UInt8]) {
        let words = alternative.isEmpty ? address : alternative
        guard !isInLink else { return out.writeEscaped(words) }
        openLink(address, to: destination, title: nil)
        out.writeEscaped(words)
        out.write("</a>")
    }
}
