import CCMark
import Unconference

/// What is said of marks that other programs know and Markdown takes for words.
extension Renderer {
    /// Says of marks in words that were not read as anything else that they stand in the text as they are.
    mutating func noteForeignMarks(in text: UnsafeBufferPointer<UInt8>, of node: Node) {
        if !isInLink {
            noteSpacedAddresses(in: text, of: node)
            noteWikiLinks(in: text, of: node)
        }
        if PadMark.mayBegin(with: text.first), node.beginsLine,
            let mark = PadMark(text, isFirst: node.previous == nil)
        {
            noteCommand(mark.source, at: node, help: mark.help)
        }
        if tree.foreignSigns.ofShortCodes {
            for code in ShortCode.all(in: text) { noteCommand(code.source, at: node, help: code.help) }
        }
        if tree.foreignSigns.ofHiddenWords { noteHiddenWords(in: text, of: node) }
        if tree.foreignSigns.ofMarkedWords, let words = MarkedWords.first(in: text) {
            note(
                .warning,
                "short-code",
                "“\(Self.shortened(Array(words.utf8)))” is not marked here: its signs stand in the text",
                at: node,
                help: "write `**…**` around what is important"
            )
        }
    }

    private mutating func noteCommand(_ source: String, at node: Node, help: String) {
        note(
            .warning,
            "short-code",
            "“\(Self.shortened(Array(source.utf8)))” stands in the text as it is: that is another program's command",
            at: node,
            help: help
        )
    }

    /// Says of a heading that lists tags, as pads have it, that they are none here.
    mutating func noteTagsLine(_ title: String, at heading: Node) {
        guard heading.headingLevel == 6,
            title.utf8.prefix(5).elementsEqual("tags:".utf8, by: { $0 | 0x20 == $1 })
        else { return }
        let tags = title.dropFirst(5).split { $0 == " " || $0 == "," || $0 == "#" }
        guard !tags.isEmpty else { return }
        note(
            .warning,
            "short-code",
            "“\(Self.shortened(Array(title.utf8)))” is a heading here, and no tags",
            at: heading,
            help:
                "take it away, and write `tags: [\(tags.joined(separator: ", "))]` among the keys above the text"
        )
    }

    /// Says of links and pictures that are none for the blanks in their addresses.
    private mutating func noteSpacedAddresses(in text: UnsafeBufferPointer<UInt8>, of node: Node) {
        for address in SpacedAddress.all(in: text) where !ShortCode.begins(address) {
            let size = SpacedAddress.size(behind: address)
            let address = Self.shortened(Array(address.utf8))
            note(
                .warning,
                "address-with-blanks",
                "“(\(address))” stands in the text as it is: an address has no blanks",
                at: node,
                help: size.map { "take “\($0)” away: pictures are as wide as they are, or as the text" }
                    ?? "put it between angle brackets: `(<\(address)>)`"
            )
        }
    }

    /// Says of links between double brackets that they are none here, and of references to footnotes that there is none.
    private mutating func noteWikiLinks(in text: UnsafeBufferPointer<UInt8>, of node: Node) {
        let links = WikiLink.all(in: text).filter { !$0.isListOfHeadings }
        let marks = FootnoteMark.all(in: text)
        guard !links.isEmpty || !marks.isEmpty else { return }
        // What is escaped is meant to stand there, and the tree no longer knows what was.
        let isMeant =
            hasEscapedBrackets
            ?? tree.source.bytes.withUnsafeBufferPointer {
                $0.contains(UInt8(ascii: "\\"), UInt8(ascii: "["))
            }
        hasEscapedBrackets = isMeant
        guard !isMeant else { return }
        for mark in marks {
            note(
                .warning,
                "footnote-missing",
                "“\(Self.shortened(Array(mark.source.utf8)))” stands in the text as it is: "
                    + (mark.isInline ? "notes are not written within it" : "nothing says what it notes"),
                at: node,
                help: "write `\(mark.label)` here, and its words on a line of their own, `\(mark.label): …`"
            )
        }
        for link in links {
            let source = Self.shortened(Array(link.source.utf8))
            note(
                .warning,
                "wiki-link",
                "“\(source)” stands in the text as it is: double brackets link nothing here",
                at: node,
                help: link.isPicture
                    ? "write `![what it shows](\(link.target))`" : "write `[\(link.words)](its address)`"
            )
        }
    }

    /// Says of `%%comments%%` that they hide nothing here.
    private mutating func noteHiddenWords(in text: UnsafeBufferPointer<UInt8>, of node: Node) {
        guard text.contains(UInt8(ascii: "%"), UInt8(ascii: "%")) else { return }
        note(
            .warning,
            "short-code",
            "“%%” hides nothing here: what stands behind it is published",
            at: node,
            help: "take it out, or put it between `<!--` and `-->`, which no reader gets"
        )
    }
}
