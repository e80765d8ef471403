import Unconference

extension Fields {
    /// Any text, without the white space around it.
    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .text(let text) = node.content else {
            refuse(key, node, takes: "a text")
            return nil
        }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    /// A text of one line.
    func line(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        guard !text.hasLineBreak else {
            report.error("wrong-value", "\(name(key)) has a line break; it takes one line", at: mark(of: key))
            return nil
        }
        return text
    }

    /// A text of one line that must be there.
    func requiredLine(_ key: String, help: String) -> String? {
        let before = report.findings.count
        if let line = line(key) { return line }
        if report.findings.count == before { missing(key, help: help) }
        return nil
    }

    /// A list of texts of one line each; one text alone is a list too.
    func lines(_ key: String) -> [String]? {
        guard let node = node(key) else { return nil }
        let items: [SourceNode]
        switch node.content {
        case .list(let list): items = list
        case .text: items = [node]
        default:
            refuse(key, node, takes: "a list of texts", help: example(of: key))
            return nil
        }
        return items.compactMap { item in
            guard case .text(let text) = item.content, !text.trimmed.isEmpty else {
                refuse(key, item, takes: "a list of texts", help: example(of: key))
                return nil
            }
            guard !text.trimmed.hasLineBreak else {
                report.error("wrong-value", "a text of \(name(key)) has a line break", at: item.mark)
                return nil
            }
            return text.trimmed
        }
    }

    private func example(of key: String) -> String { "write \(report.line(key, ["one", "another"]))" }

    /// A list of texts in which each may stand once.
    func distinctLines(_ key: String) -> [String]? {
        guard let lines = lines(key) else { return nil }
        var seen: Set<String> = []
        return lines.filter { line in
            if seen.insert(line).inserted { return true }
            report.error(
                "duplicate-value",
                "\(name(key)) has “\(line.shortened(to: 60))” twice",
                at: mark(of: key),
                help: "take one away"
            )
            return false
        }
    }

    /// Other programs take one text with commas for several tags; here it would be one.
    private func refuseTags(_ text: String) {
        let parts = text.split(whereSeparator: Fields.partsTags).map { String($0).trimmed }
        report.error(
            "wrong-value",
            "\(name("tags")) is one text with commas, “\(text.shortened(to: 60))”",
            at: mark(of: "tags"),
            help: "write \(report.line("tags", parts.filter { !$0.isEmpty }).shortened(to: 100))"
        )
    }

    private static func partsTags(_ character: Character) -> Bool { character == "," || character == ";" }

    /// The tags of a text; each has a page, and each such page shows the text with all its tags.
    func tags() -> [String] {
        let tags = distinctTopics(distinctLines("tags") ?? [])
        if case .text(let text)? = node("tags")?.content, text.contains(where: Fields.partsTags) {
            refuseTags(text)
            return []
        }
        guard tags.count > Fields.mostTags else { return tags }
        report.error(
            "too-many-tags",
            "\(name("tags")) has \(tags.count) tags; at most \(Fields.mostTags) are shown",
            at: mark(of: "tags"),
            help: "keep those by which somebody would look for it"
        )
        return []
    }

    /// The tags that lead to different topics; of two spellings of one the first.
    private func distinctTopics(_ tags: [String]) -> [String] {
        var spellings: [Slug: String] = [:]
        return tags.filter { tag in
            guard let other = spellings.updateValue(tag, forKey: Slug(ofTag: tag)) else { return true }
            report.error(
                "duplicate-value",
                "\(name("tags")) has one topic twice, as “\(other.shortened(to: 60))” and “\(tag.shortened(to: 60))”",
                at: mark(of: "tags"),
                help: "take one away"
            )
            return false
        }
    }

    private static let mostTags = 100

    /// A name for addresses.
    func slug(_ key: String) -> Slug? {
        guard let line = line(key) else { return nil }
        if let slug = Slug(line) { return slug }
        report.error(
            "wrong-value",
            "\(name(key)) is “\(line.shortened(to: 60))”; it takes small letters, digits and hyphens",
            at: mark(of: key),
            help: slugHelp(line)
        )
        return nil
    }

    /// A name for addresses that must be there.
    func requiredSlug(_ key: String, help: String) -> Slug? {
        let before = report.findings.count
        if let slug = slug(key) { return slug }
        if report.findings.count == before { missing(key, help: help) }
        return nil
    }

    /// A list of names for addresses.
    func slugs(_ key: String) -> [Slug] {
        (lines(key) ?? []).compactMap { line in
            if let slug = Slug(line) { return slug }
            report.error(
                "wrong-value",
                "\(name(key)) has “\(line.shortened(to: 60))”; it takes small letters, digits and hyphens",
                at: mark(of: key),
                help: slugHelp(line)
            )
            return nil
        }
    }

    /// A list of notes, each as `event/note`.
    func notes(_ key: String) -> [String] {
        (lines(key) ?? []).filter { line in
            let parts = line.split(separator: "/", omittingEmptySubsequences: false)
            if parts.count == 2, parts.allSatisfy({ $0.isPlainSlug || Slug(String($0)) != nil }) {
                return true
            }
            report.error(
                "wrong-value",
                "\(name(key)) has “\(line.shortened(to: 60))”; it takes notes as `event/note`",
                at: mark(of: key),
                help: "write the event's folder, a slash, and the note's file name without `.md`"
            )
            return false
        }
    }

    private func slugHelp(_ line: String) -> String? {
        let made = Slug(from: line, fallback: "")
        return made.text.isEmpty ? nil : "did you mean `\(made)`?"
    }
}

extension String {
    /// Whether there is a line break in it, of any script.
    var hasLineBreak: Bool {
        utf8.contains { (10...13).contains($0) || $0 == 0xC2 || $0 == 0xE2 } && contains(where: \.isNewline)
    }
}

extension Substring {
    /// Whether it is a slug of ASCII alone, as nearly all are; the others need a closer look.
    fileprivate var isPlainSlug: Bool {
        var isAfterHyphen = true
        for byte in utf8 {
            let isHyphen = byte == UInt8(ascii: "-")
            guard isHyphen ? !isAfterHyphen : (97...122).contains(byte) || (48...57).contains(byte) else {
                return false
            }
            isAfterHyphen = isHyphen
        }
        return !isAfterHyphen && utf8.count <= Slug.limit
    }
}
