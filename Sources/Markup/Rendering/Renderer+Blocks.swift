import CCMark
import Unconference

extension Renderer {
    mutating func enterBlock(_ node: Node) -> Bool {
        switch node.type {
        case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
        case CMARK_NODE_HEADING:
            findStrikes(node)
            if let cell = tree.cell(node) {
                enterCell(cell, isEmpty: node.firstChild == nil)
            } else {
                enterHeading(node)
            }
        case CMARK_NODE_BLOCK_QUOTE: enterQuote(node)
        case CMARK_NODE_LIST:
            guard !takesFootnotes(node) else { return false }
            out.breakLine()
            if cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST {
                out.write("<ul>\n")
            } else if cmark_node_get_list_start(node.pointer) == 1 {
                out.write("<ol>\n")
            } else {
                out.write("<ol start=\"")
                out.write(number: Int(cmark_node_get_list_start(node.pointer)))
                out.write("\">\n")
            }
        case CMARK_NODE_ITEM:
            guard tree.footnote(node) == nil else { return false }
            out.breakLine()
            out.write("<li>")
        case CMARK_NODE_CODE_BLOCK:
            codeBlock(node)
            return false
        case CMARK_NODE_HTML_BLOCK:
            htmlBlock(node)
            return false
        case CMARK_NODE_THEMATIC_BREAK:
            out.breakLine()
            out.write("<hr />\n")
            return false
        default: return false
        }
        return enterEmpty(node)
    }

    mutating func leaveBlock(_ node: Node) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH: if isLoose || !node.isTight { out.write("</p>\n") }
        case CMARK_NODE_HEADING: if tree.cell(node) != nil { leaveCell(node) } else { leaveHeading(node) }
        case CMARK_NODE_BLOCK_QUOTE:
            out.breakLine()
            if callouts.last == node {
                callouts.removeLast()
                out.write("</div>\n")
            } else {
                out.write("</blockquote>\n")
            }
        case CMARK_NODE_LIST:
            out.write(cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
        case CMARK_NODE_ITEM: out.write("</li>\n")
        default: break
        }
    }

    private mutating func enterParagraph(_ node: Node) -> Bool {
        if let omitted, omitted.node.parent == node, omittedBreak == nil { return false }
        findStrikes(node)
        if isLoose || !node.isTight {
            out.breakLine()
            out.write("<p>")
        }
        guard node.previous == nil, node.parent?.type == CMARK_NODE_ITEM, let text = node.firstChild,
            text.type == CMARK_NODE_TEXT, let isDone = TaskBox.isDone(text.literal)
        else { return enterEmpty(node) }
        out.write(isDone ? "<input type=\"checkbox\" checked=\"\"" : "<input type=\"checkbox\"")
        out.write(" disabled=\"\"")
        if options.isPage {
            out.write(" aria-label=\"")
            out.writeEscaped(isDone ? wordForDone : options.words.open)
            out.write("\"")
        }
        out.write(" />")
        omitted = (text, 3)
        omittedBreak = text
        return true
    }

    /// What a done task's box says: questions are answered rather than done.
    private var wordForDone: String {
        guard !options.words.doneBelow.isEmpty, let part = headings.last(where: { $0.level <= 2 }) else {
            return options.words.done
        }
        return options.words.doneBelow[part.title.lowercased()] ?? options.words.done
    }

    private mutating func findStrikes(_ block: Node) {
        guard tree.hasTildes else { return }
        strikes = Strikethrough(below: block).edges
        nextStrike = 0
    }

    private mutating func enterQuote(_ node: Node) {
        out.breakLine()
        guard let text = node.firstChild?.firstChild, node.firstChild?.type == CMARK_NODE_PARAGRAPH,
            text.type == CMARK_NODE_TEXT, text.next == nil || text.next?.isBreak == true,
            let callout = Callout(text.literal)
        else {
            noteOddCallout(in: node)
            out.write("<blockquote>\n")
            return
        }
        out.write("<div class=\"callout callout-")
        out.writeEscaped(callout.rawValue)
        out.write("\" role=\"note\">\n<p class=\"callout-title\">")
        out.writeEscaped(options.words.callouts[callout] ?? callout.rawValue)
        out.write("</p>\n")
        callouts.append(node)
        omitted = (text, text.literal.count)
        omittedBreak = text.next
    }

    private mutating func enterHeading(_ node: Node) {
        out.breakLine()
        let level = min(6, max(1, node.headingLevel + options.headingShift))
        let title = InlineText(tree).words(below: node)
        noteTagsLine(title, at: node)
        let anchor = anchors.anchor(for: title)
        if node.headingLevel <= 2, node.parent?.type == CMARK_NODE_DOCUMENT {
            marks.append(Rendering.Mark(heading: headings.count, start: out.count, bodyStart: out.count))
        }
        headings.append(
            Heading(
                level: node.headingLevel,
                title: title,
                anchor: anchor,
                line: tree.fileLine(node.startLine)
            )
        )
        out.write("<h")
        out.write(number: level)
        if options.hasAnchors {
            out.write(" id=\"")
            out.writeEscaped(anchor)
            out.write("\"")
        }
        out.write(">")
    }

    private mutating func leaveHeading(_ node: Node) {
        out.write("</h")
        out.write(number: min(6, max(1, node.headingLevel + options.headingShift)))
        out.write(">\n")
        if node.headingLevel <= 2, node.parent?.type == CMARK_NODE_DOCUMENT {
            marks[marks.count - 1].bodyStart = out.count
        }
    }

    private mutating func codeBlock(_ node: Node) {
        out.breakLine()
        let info = node.fenceInfo
        if info.isEmpty {
            out.write(options.isPage ? "<pre tabindex=\"0\"><code>" : "<pre><code>")
        } else {
            let end = info.firstIndex { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? info.count
            out.write(
                options.isPage
                    ? "<pre tabindex=\"0\"><code class=\"language-" : "<pre><code class=\"language-"
            )
            out.writeEscaped(UnsafeBufferPointer(rebasing: info[..<end]))
            out.write("\">")
        }
        out.writeEscaped(node.literal)
        out.write("</code></pre>\n")
    }

    private mutating func htmlBlock(_ node: Node) {
        guard !isComment(node.literal) else { return }
        let words = LostWords(of: node.literal)
        note(
            .warning,
            "raw-html",
            words.shown.isEmpty ? "HTML is left out" : "HTML is left out, and with it “\(words.shown)”",
            at: node,
            help: words.source.map { "write `[what is there](\($0))`" } ?? "write it as Markdown, or as code"
        )
    }

    /// Says of a quote that means to be a callout and is none here.
    private mutating func noteOddCallout(in quote: Node) {
        guard let text = quote.firstChild?.firstChild, text.type == CMARK_NODE_TEXT,
            text.literal.starts(with: "[!".utf8), let end = text.literal.firstIndex(of: UInt8(ascii: "]"))
        else { return }
        let mark = UnsafeBufferPointer(rebasing: text.literal[...end])
        let source = Self.shortened(Array(mark))
        let kinds = Callout.allCases.map { $0.rawValue.uppercased() }.joined(separator: ", ")
        note(
            .warning,
            "callout-unknown",
            "“\(source)” stands in the quote as it is: "
                + (Callout(mark) == nil
                    ? "there is no such callout" : "it makes a callout only alone on its line"),
            at: text,
            help: Callout(mark) == nil ? "the kinds are \(kinds)" : "write what follows on the next line"
        )
    }

    /// Whether there is nothing but comments in a piece of HTML.
    private func isComment(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = TableRow.trimmed(html, 0..<html.count)
        while !rest.isEmpty {
            guard html[rest].starts(with: "<!--".utf8) else { return false }
            var end = rest.lowerBound + 4
            while end + 3 <= rest.upperBound, !html[end..<(end + 3)].elementsEqual("-->".utf8) { end += 1 }
            guard end + 3 <= rest.upperBound else { return false }
            rest = TableRow.trimmed(html, (end + 3)..<rest.upperBound)
        }
        return true
    }

    /// Remembers the footnotes of a list; says whether there is nothing else in it.
    private mutating func takesFootnotes(_ list: Node) -> Bool {
        guard tree.rewriting?.footnotes.isEmpty == false else { return false }
        var isOnly = true
        var item = list.firstChild
        while let current = item {
            if let number = tree.footnote(current) {
                footnotes.items[number] = current
            } else {
                isOnly = false
            }
            item = current.next
        }
        return isOnly
    }
}
