import Unconference

/// The keys of one group in a file, each read as the type it must have; what nobody asks for is an unknown key.
///
/// Asking for a key that is missing gives nil; asking for one with a wrong value gives nil and a finding.
final class Fields {
    let report: Report
    /// Where the group stands.
    let mark: SourceNode.Mark
    private let pairs: [SourceNode.Pair]
    private let prefix: String
    private var asked: [String] = []
    private var isFree = false

    init(_ pairs: [SourceNode.Pair], mark: SourceNode.Mark, prefix: String = "", report: Report) {
        self.pairs = pairs
        self.mark = mark
        self.prefix = prefix
        self.report = report
        report.open(self)
    }

    /// The keys of a whole file.
    convenience init(_ root: SourceNode, report: Report) {
        if case .keys(let pairs) = root.content {
            self.init(pairs, mark: root.mark, report: report)
        } else {
            self.init([], mark: root.mark, report: report)
            guard case .nothing = root.content else {
                report.error(
                    "wrong-type",
                    "the file begins with \(root.kind), not with keys",
                    at: root.mark,
                    help: "one `key: value` to a line"
                )
                return
            }
        }
    }

    /// The key with the groups it stands in, as messages name it.
    func name(_ key: String) -> String { "`\(prefix)\(key)`" }

    /// Where a key's value stands, or the group where there is none.
    func mark(of key: String) -> SourceNode.Mark {
        pairs.first { $0.name == key }?.value.mark ?? mark
    }

    /// Whether the key is there, whatever its value.
    func has(_ key: String) -> Bool {
        pairs.contains { $0.name == key }
    }

    /// The value of a key; nil where the key is missing or has nothing after it.
    func node(_ key: String) -> SourceNode? {
        if !asked.contains(key) { asked.append(key) }
        guard let node = pairs.first(where: { $0.name == key })?.value else { return nil }
        if case .nothing = node.content { return nil }
        return node
    }

    /// All keys of the group with their values, none of them unknown any more.
    func everything() -> [SourceNode.Pair] {
        isFree = true
        return pairs
    }

    /// Says that a value is not what the key takes.
    func refuse(_ key: String, _ node: SourceNode, takes: String, help: String? = nil) {
        let isText = if case .text = node.content { true } else { false }
        report.error(
            isText ? "wrong-value" : "wrong-type",
            "\(name(key)) is \(node.kind); it takes \(takes)",
            at: node.mark,
            help: help
        )
    }

    /// Says that a required key is not there.
    func missing(_ key: String, help: String) {
        report.error("missing-key", "\(name(key)) is missing", at: mark, help: help)
    }

    /// The groups of keys in a list of them, such as the rooms.
    func groups(_ key: String, example: String) -> [Fields] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.content else {
            refuse(key, node, takes: "a list of groups of keys", help: "write \(example)")
            return []
        }
        return items.enumerated().compactMap { index, item in
            guard case .keys(let pairs) = item.content else {
                report.error(
                    "wrong-type",
                    "`\(prefix)\(key)[\(index + 1)]` is \(item.kind); it takes keys of its own",
                    at: item.mark,
                    help: "write \(example)"
                )
                return nil
            }
            return Fields(pairs, mark: item.mark, prefix: "\(prefix)\(key)[\(index + 1)].", report: report)
        }
    }

    /// The group of keys that a key holds.
    func group(_ key: String, example: String) -> Fields? {
        guard let node = node(key) else { return nil }
        guard case .keys(let pairs) = node.content else {
            refuse(key, node, takes: "keys of its own", help: "write \(example)")
            return nil
        }
        return Fields(pairs, mark: node.mark, prefix: "\(prefix)\(key).", report: report)
    }

    /// The keys that the group may have; none where all are free.
    var known: [String] { isFree ? [] : asked }

    /// The group without the number in its list: `rooms` for the second of the rooms; nothing at the top of the file.
    var group: String {
        let path = prefix.dropLast()
        return String(path.last == "]" ? path[..<(path.lastIndex(of: "[") ?? path.endIndex)] : path)
    }

    /// The most unknown keys of one group that are named each.
    private static let mostUnknown = 50

    /// Says of each key that nobody asked for that it is not known, and which one it may be.
    ///
    /// - Parameter homes: the groups of the file that know a key.
    func reportUnknownKeys(homes: (String) -> Set<String>) {
        guard !isFree else { return }
        let known = Set(known)
        let unknown = pairs.filter { !known.contains($0.name) }
        for pair in unknown.prefix(Fields.mostUnknown) { report(unknown: pair, homes: homes(pair.name)) }
        guard unknown.count > Fields.mostUnknown else { return }
        report.error(
            "unknown-key",
            "\(unknown.count - Fields.mostUnknown) more keys do not exist",
            at: unknown[Fields.mostUnknown].mark,
            help: "is this the file that you meant?"
        )
    }

    private func report(unknown pair: SourceNode.Pair, homes: Set<String>) {
        report.error(
            "unknown-key",
            "`\(prefix)\(pair.name.shortened(to: 60))` is not a key that exists",
            at: pair.mark,
            help: help(for: pair.name, homes: homes)
        )
    }

    private func help(for name: String, homes: Set<String>) -> String {
        // A key in the wrong place is mostly a matter of how far it is indented.
        if homes.count == 1, let home = homes.first {
            return home.isEmpty
                ? "`\(name)` stands at the top of the file" : "`\(name)` goes under `\(home):`"
        }
        if prefix.isEmpty, let help = ForeignKey.help(for: name, known: Array(known)) { return help }
        // A plural or a part of a key's words is further from it than a slip of the hand.
        let begun = name.count < 3 ? nil : known.first { $0.hasPrefix(name) || name.hasPrefix($0) }
        if let near = Nearest.name(to: name, among: known) ?? begun { return "did you mean `\(near)`?" }
        return prefix.isEmpty
            ? "keys of your own go under `extra:`" : "the keys are \(known.joined(separator: ", "))"
    }
}
