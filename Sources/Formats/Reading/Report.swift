import Unconference

/// Collects what is wrong with one file while it is read.
final class Report {
    let file: String
    /// How keys and values are written there, so that advice is written in the same way.
    let notation: FileHead.Notation
    private(set) var findings: [Finding] = []
    private var opened: [Fields] = []

    init(file: String, notation: FileHead.Notation = .yaml) {
        self.file = file
        self.notation = notation
    }

    /// What is found in the keys of a file.
    convenience init(_ head: FileHead) { self.init(file: head.file, notation: head.notation) }

    /// A key with a list, as the file would have it.
    func line(_ key: String, _ items: [String]) -> String {
        switch notation {
        case .yaml: "\(key): [\(items.joined(separator: ", "))]"
        case .toml: "\(key) = [\(items.map { "\"\($0)\"" }.joined(separator: ", "))]"
        }
    }

    /// Keeps a group of keys in mind, so that the keys nobody asked for are found at the end.
    func open(_ fields: Fields) {
        opened.append(fields)
    }

    func error(_ code: String, _ message: String, at mark: SourceNode.Mark?, help: String? = nil) {
        add(.error, code, message, at: mark, help: help)
    }

    func warning(_ code: String, _ message: String, at mark: SourceNode.Mark?, help: String? = nil) {
        add(.warning, code, message, at: mark, help: help)
    }

    /// All that was found, unknown keys included, in the order of the file.
    func finished() -> [Finding] {
        // Most files have no unknown key, and nobody asks where another would be known.
        lazy var homes = opened.reduce(into: [String: Set<String>]()) { homes, fields in
            for key in fields.known { homes[key, default: []].insert(fields.group) }
        }
        for fields in opened { fields.reportUnknownKeys { homes[$0] ?? [] } }
        opened = []
        return findings.enumerated()
            .sorted { left, right in
                guard let first = left.element.place, let second = right.element.place, first != second
                else { return left.offset < right.offset }
                return first < second
            }
            .map(\.element)
    }

    private func add(
        _ severity: Severity,
        _ code: String,
        _ message: String,
        at mark: SourceNode.Mark?,
        help: String?
    ) {
        let place = Place(file: file, line: mark?.line, column: mark?.column)
        findings.append(Finding(severity, code, message, at: place, help: help))
    }
}
