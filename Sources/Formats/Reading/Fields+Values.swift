import Unconference

extension Fields {
    /// One of the names that a key knows.
    func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, _: Value.Type = Value.self)
        -> Value?
    {
        guard let node = node(key) else { return nil }
        let names = Value.allCases.map(\.rawValue)
        guard case .text(let text) = node.content else {
            refuse(key, node, takes: "one of \(names.joined(separator: ", "))")
            return nil
        }
        if let value = Value(rawValue: text.trimmed) { return value }
        report.error(
            "wrong-value",
            "\(name(key)) is “\(text.shortened(to: 60))”; it is one of \(names.joined(separator: ", "))",
            at: node.mark,
            help: Nearest.name(to: text.trimmed, among: names).map { "did you mean `\($0)`?" }
        )
        return nil
    }

    /// Several of the names that a key knows.
    func choices<Value: RawRepresentable<String> & CaseIterable>(_ key: String, _: Value.Type = Value.self)
        -> [Value]?
    {
        guard let lines = lines(key) else { return nil }
        let names = Value.allCases.map(\.rawValue)
        return lines.compactMap { line in
            if let value = Value(rawValue: line) { return value }
            report.error(
                "wrong-value",
                "\(name(key)) has “\(line.shortened(to: 60))”; it takes any of \(names.joined(separator: ", "))",
                at: mark(of: key),
                help: Nearest.name(to: line, among: names).map { "did you mean `\($0)`?" }
            )
            return nil
        }
    }

    /// A whole number within bounds.
    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = node(key) else { return nil }
        if case .text(let text) = node.content, let value = Int(digits: text.trimmed), range.contains(value) {
            return value
        }
        refuse(key, node, takes: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    /// A price: a number with at most two decimals.
    func price(_ key: String) -> Double? {
        guard let node = node(key) else { return nil }
        if case .text(let text) = node.content {
            let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
            if (1...2).contains(parts.count), let whole = Int(digits: parts[0]), whole <= 1_000_000 {
                if parts.count == 1 { return Double(whole) }
                if (1...2).contains(parts[1].utf8.count), Int(digits: parts[1]) != nil {
                    return Double(text.trimmed)
                }
            }
        }
        refuse(key, node, takes: "a price such as 10 or 12.50", help: "the currency goes under `currency`")
        return nil
    }

    /// Yes or no.
    func flag(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        if case .text(let text) = node.content {
            if text == "true" { return true }
            if text == "false" { return false }
        }
        refuse(key, node, takes: "true or false")
        return nil
    }

    /// A language as BCP 47 has it: `en`, `pt-BR`, `zh-Hant`.
    func language(_ key: String) -> String? {
        guard let line = line(key) else { return nil }
        if line.isLanguageTag { return line }
        report.error(
            "wrong-value",
            "\(name(key)) is “\(line.shortened(to: 60))”; it takes a language code such as en, de or pt-BR",
            at: mark(of: key)
        )
        return nil
    }

    /// An address on the web.
    func address(_ key: String) -> String? {
        guard let line = line(key) else { return nil }
        if WebAddress.isSafe(line) { return line }
        let (isBlank, isBare) = (line.contains(where: \.isWhitespace), line.hasPrefix("//"))
        let meant =
            isBare ? "https:\(line)" : line.contains(":") || !line.contains(".") ? nil : "https://\(line)"
        report.error(
            "wrong-value",
            "\(name(key)) is “\(line.shortened(to: 60))”; it takes an address "
                + (isBlank ? "without blanks" : "that begins with https:// or http://"),
            at: mark(of: key),
            help: isBlank ? "in an address a blank is `%20`" : meant.map { "did you mean `\($0)`?" }
        )
        return nil
    }

    /// The free keys for templates; groups become `group.key`, lists are joined with commas.
    func extra() -> [String: String] {
        guard let fields = group("extra", example: "extra: {my-key: my value}") else { return [:] }
        var result: [String: String] = [:]
        func add(_ node: SourceNode, as name: String) {
            switch node.content {
            case .nothing: result[name] = ""
            case .text(let text): result[name] = text
            case .list(let items):
                let texts = items.compactMap { if case .text(let text) = $0.content { text } else { nil } }
                result[name] = texts.joined(separator: ", ")
            case .keys(let pairs):
                for pair in pairs { add(pair.value, as: "\(name).\(pair.name)") }
            }
        }
        for pair in fields.everything() { add(pair.value, as: pair.name) }
        return result
    }
}
