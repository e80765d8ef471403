/// Where a finding points: a file and, as far as known, the line and the column in it, both counted from 1.
public struct Place: Hashable, Codable, Sendable {
    /// The file as the person named it, relative to the site folder where possible; `-` is standard input.
    public var file: String
    /// The line, counted from 1, where one is known.
    public var line: Int?
    /// The column in characters, counted from 1, where one is known.
    public var column: Int?

    /// A place in a file.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Place: CustomStringConvertible {
    /// `path`, `path:line` or `path:line:column`.
    public var description: String { file + position }

    /// `:line:column`, as far as they are known.
    var position: String {
        guard let line else { return "" }
        guard let column else { return ":\(line)" }
        return ":\(line):\(column)"
    }
}

extension Place: Comparable {
    /// By file, then by line and column: the order in which a person reads findings.
    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
    }
}
